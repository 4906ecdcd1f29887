import { useEffect, useState } from "preact/hooks";
import type { Lead, MailRef, Person } from "./api/contract";
import { FollowUpForm } from "./features/follow-up/follow-up-form";
import { PersonHeader } from "./features/this-mail/person-header";
import { StateCard } from "./features/this-mail/state-card";
import { captureOf } from "./lead/draft";
import { KeptFocus } from "./lead/kept-focus";
import { ownUndoable, type DeskState, type Doing, type LeadDesk } from "./lead/lead-desk";
import { KnownLead } from "./known-lead";
import { promisedWhen } from "./lead/promise";
import { TroubleMessage } from "./lead/trouble-message";
import { useDraft } from "./lead/use-draft";
import { useLeadDesk } from "./lead/use-lead-desk";
import { onUndoKeys } from "./lead/undo-keys";
import { usePane } from "./pane-context";
import { failureSentence, shortName, stateSentences } from "./text/lead-sentences";
import { useWords, type Words } from "./text/words";
import { LiveRegion } from "./ui/live-region";
import { Skeleton } from "./ui/skeleton";
import { Toast, type ToastContent } from "./ui/toast";

interface LeadPageProps {
  readonly person: Person;
  readonly mail: MailRef;
  readonly itemKey: string;
  readonly signal: AbortSignal;
}

/** Everything about one person, beside one mail. */
export function LeadPage({ person, mail, itemKey, signal }: LeadPageProps) {
  const words = useWords();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const [news, setNews] = useState("");
  const [desk, state] = useLeadDesk(person.address, signal, {
    done: (doing, lead) => setToast(doneToast(doing, lead, words, desk)),
    happened: (before, after) => setNews(newsOf(before, after, words)),
  });
  const undoNewest = () => {
    const entry = desk.undoable();
    if (entry !== null) void desk.undo(entry);
    else setToast({ sentence: words.text.nothingToUndo, action: null });
  };
  useEffect(() => onUndoKeys(undoNewest, signal), []);
  return (
    <>
      <PersonHeader person={person} kind={state.kind === "lead" ? state.lead.kind : null} />
      <KeptFocus busy={"doing" in state && state.doing !== null}>
        <Standing state={state} desk={desk} person={person} mail={mail} itemKey={itemKey} />
      </KeptFocus>
      <LiveRegion sentence={news} />
      <Toast toast={toast} dismissName={words.text.dismiss} onDismiss={() => setToast(null)} />
    </>
  );
}

interface StandingProps {
  readonly state: DeskState;
  readonly desk: LeadDesk;
  readonly person: Person;
  readonly mail: MailRef;
  readonly itemKey: string;
}

function Standing({ state, desk, person, mail, itemKey }: StandingProps) {
  const { text } = useWords();
  const { remedy } = usePane();
  switch (state.kind) {
    case "looking":
      return <Skeleton label={text.looking} />;
    case "unknown":
      return <TroubleMessage trouble={state.trouble} onRemedy={() => remedy(state.trouble, () => void desk.look())} />;
    case "stranger":
      return <Stranger state={state} desk={desk} person={person} mail={mail} itemKey={itemKey} />;
    case "lead":
      return <KnownLead state={state} desk={desk} />;
  }
}

interface StrangerProps extends Omit<StandingProps, "state"> {
  readonly state: Extract<DeskState, { kind: "stranger" }>;
}

/** Not a lead yet: one press makes them one. */
function Stranger({ state, desk, person, mail, itemKey }: StrangerProps) {
  const { text, dates } = useWords();
  const { remedy } = usePane();
  const { draft, keep, forget } = useDraft(`${itemKey} ${person.address}`);
  const capture = async () => {
    const promise = text.saving.capture(promisedWhen(draft, { text, dates }));
    if (await desk.capture(captureOf(draft, person, mail), promise)) forget();
  };
  if (state.doing !== null) {
    const promise = "promise" in state.doing ? state.doing.promise : "";
    return <StateCard lead={null} promise={promise} />;
  }
  const { trouble } = state;
  return (
    <>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, () => void capture())} />}
      <p class="quiet">{text.notALead}</p>
      <FollowUpForm draft={draft} isNew onDraft={keep} onSubmit={() => void capture()} onCancel={null} />
    </>
  );
}

/** The toast takes back just what it tells of, whatever has happened since. */
function doneToast(doing: Doing, lead: Lead, { text }: Words, desk: LeadDesk): ToastContent {
  const run = inverseOf(doing, lead, desk);
  return { sentence: text.saved[doing.kind], action: run === null ? null : { label: text.undo, run } };
}

function inverseOf(doing: Doing, lead: Lead, desk: LeadDesk): (() => void) | null {
  switch (doing.kind) {
    case "capture":
    case "nextTouch":
    case "judge": {
      const entry = ownUndoable(lead);
      return entry === null ? null : () => void desk.undo(entry);
    }
    case "addAddress":
      return () => void desk.removeAddress(doing.address);
    case "removeAddress":
      return () => void desk.addAddress(doing.address);
    case "undo":
    case "retry":
      return null;
  }
}

function newsOf(before: Lead, after: Lead, { text, dates }: Words): string {
  if (after.state === "answered" && before.state !== "answered") return text.announceAnswered(shortName(after.name));
  if (after.question !== null && after.question.entryId !== before.question?.entryId) {
    return text.question.title(shortName(after.name));
  }
  if (after.failure !== null && before.failure === null) return failureSentence(after, text);
  return stateSentences(after, text, dates).join(" ");
}
