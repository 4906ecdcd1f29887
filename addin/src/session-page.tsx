import { useEffect, useRef } from "preact/hooks";
import type { RequestId } from "./api/changes";
import type { Lead } from "./api/contract";
import { SessionBar } from "./features/session/session-bar";
import { SessionEnd } from "./features/session/session-end";
import { doneSentence } from "./lead/done-toast";
import { ownUndoable, type Doing } from "./lead/doing";
import { undoOn } from "./lead/undo-on";
import { useDone } from "./lead/use-done";
import { usePane } from "./pane-context";
import { SessionStep } from "./session-step";
import { shortName } from "./text/lead-sentences";
import { useTodayText } from "./text/en-today";
import { useWords } from "./text/words";
import type { Run } from "./today-view";
import { Skeleton } from "./ui/skeleton";
import { Toast } from "./ui/toast";

interface SessionPageProps {
  readonly run: Run;
  readonly onRun: (run: Run) => void;
  readonly onEnd: () => void;
  readonly signal: AbortSignal;
}

/** Through the list one by one. What is done leads to the next; Undo leads back to whom it was about. */
export function SessionPage({ run, onRun, onEnd, signal }: SessionPageProps) {
  const { text } = useWords();
  const { api } = usePane();
  const words = useTodayText();
  const { toast, dismiss, done } = useDone(signal);
  const item = run.items[run.at];
  useFurther(run, onRun, signal);

  const current = useRef(run);
  current.current = run;
  const goTo = (at: number) => onRun({ ...current.current, at });
  const settle = (doing: Doing, lead: Lead) => {
    const entryId = ownUndoable(lead);
    const sentence = doneSentence(doing, lead, text);
    const { at } = run;
    const undo = async (entry: string, id: RequestId) => {
      await undoOn(api, lead, entry, id);
      if (!signal.aborted) goTo(at);
    };
    if (entryId === null) done(sentence);
    else done(sentence, (id) => undo(entryId, id), { who: shortName(lead.name), entryId });
    if (leadsOn.has(doing.kind)) goTo(run.at + 1);
  };
  return (
    <section class="stack session" aria-label={words.session.title}>
      {item !== undefined && <SessionBar at={run.at + 1} total={run.total} onEnd={() => goTo(run.total)} />}
      {item !== undefined && (
        <SessionStep key={item.id} item={item} onDone={settle} onSkip={() => goTo(run.at + 1)} signal={signal} />
      )}
      {item === undefined && run.next !== null && run.at < run.total && <Skeleton label={text.loading} />}
      {item === undefined && (run.next === null || run.at >= run.total) && (
        <SessionEnd since={run.since} onBack={onEnd} signal={signal} />
      )}
      <Toast toast={toast} dismissName={text.dismiss} onDismiss={dismiss} />
    </section>
  );
}

/** These settle the lead for now. */
const leadsOn: ReadonlySet<Doing["kind"]> = new Set(["touch", "nextTouch", "answer", "letGo"]);

/** The next part of the list is read before one comes to it. */
function useFurther(run: Run, onRun: (run: Run) => void, signal: AbortSignal): void {
  const { api } = usePane();
  const isNear = run.items.length - run.at <= 3;
  const current = useRef(run);
  current.current = run;
  useEffect(() => {
    if (!isNear || run.next === null) return;
    api.todayPart("toDo", run.next, signal).then(
      ({ items, next }) => {
        const known = new Set(current.current.items.map((item) => item.id));
        const further = items.filter((item) => !known.has(item.id));
        onRun({ ...current.current, items: [...current.current.items, ...further], next });
      },
      // What cannot be read ends the session there; the rest is still to do, and says so.
      () => signal.aborted || onRun({ ...current.current, next: null, total: current.current.items.length }),
    );
  }, [isNear, run.next]);
}
