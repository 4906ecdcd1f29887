import { useEffect, useRef } from "preact/hooks";
import type { Lead, Person, Preset } from "./api/contract";
import { Trouble } from "./api/trouble";
import { RecipientCard } from "./features/compose/recipient-card";
import { RemindRow } from "./features/compose/remind-row";
import { ConflictCard } from "./features/conflict/conflict-card";
import { captureOf, emptyDraft, nextTouchOf, type Draft } from "./lead/draft";
import { ownUndoable, type Doing } from "./lead/doing";
import type { LeadDesk } from "./lead/lead-desk";
import { TroubleMessage } from "./lead/trouble-message";
import type { Done } from "./lead/use-done";
import { useLeadDesk } from "./lead/use-lead-desk";
import { useLife } from "./lead/use-life";
import { usePane } from "./pane-context";
import { useComposeText } from "./text/en-compose";
import { shortName } from "./text/lead-sentences";
import { useWords } from "./text/words";

interface ComposeRecipientProps {
  readonly person: Person;
  readonly signal: AbortSignal;
  readonly onDone: Done;
  /** Null: they are no lead. */
  readonly onKnown: (lead: Lead | null) => void;
}

/** Somebody the mail goes to: how things stand with them, and what happens if they do not answer. */
export function ComposeRecipient({ person, signal, onDone, onKnown }: ComposeRecipientProps) {
  const { text } = useWords();
  const words = useComposeText();
  const { remedy } = usePane();
  const life = useLife(signal);
  const again = useRef(() => undefined as unknown);
  const [desk, state] = useLeadDesk({ address: person.address }, life, {
    done: (doing, lead) => tell(doing, lead, desk, words.reminded(shortName(person.name)), onDone),
    happened: () => undefined,
  });
  const lead = state.kind === "lead" ? state.lead : null;
  useEffect(() => {
    if (state.kind === "lead" || state.kind === "stranger") onKnown(lead);
  }, [state.kind, lead?.id, lead?.nextTouch?.template?.id]);
  const remind = (preset: Preset) => {
    again.current = () => remind(preset);
    const draft: Draft = { ...emptyDraft, when: preset };
    const promise = words.reminding(text.promised[preset]);
    void (lead?.retired === null
      ? desk.setNextTouch(nextTouchOf(draft), promise)
      : desk.capture(captureOf(draft, person, null), promise));
  };
  const doing = "doing" in state ? state.doing : null;
  const trouble = "trouble" in state ? state.trouble : null;
  const conflict = state.kind === "lead" ? state.conflict : null;
  const mayRemind = (state.kind === "stranger" || lead !== null) && lead?.retired?.by !== "stop";
  return (
    <RecipientCard
      person={person}
      standing={lead ?? (state.kind === "lead" ? "unknown" : state.kind)}
      promise={doing !== null && "promise" in doing ? doing.promise : null}
    >
      {trouble !== null && (
        <TroubleMessage
          trouble={trouble}
          onRemedy={() => remedy(trouble, () => (state.kind === "unknown" ? void desk.look() : again.current()))}
        />
      )}
      {lead !== null && conflict !== null && <ConflictCard lead={lead} conflict={conflict} onNewer={conflict.newer} />}
      {mayRemind && doing === null && <RemindRow onRemind={remind} />}
    </RecipientCard>
  );
}

/** The page's toast takes back just what it tells of. */
function tell(doing: Doing, lead: Lead, desk: LeadDesk, sentence: string, onDone: Done): void {
  if (doing.kind === "undo") return;
  const entry = ownUndoable(lead);
  const takeBack = async () => {
    if (entry !== null && !(await desk.undo(entry))) throw new Trouble("unexpected");
  };
  onDone(sentence, entry === null ? undefined : takeBack);
}
