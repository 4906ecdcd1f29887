import { useState } from "preact/hooks";
import type { PersonProposal } from "../../api/person-contract";
import { faultOf, nothingProposed, type Draft } from "../../lead/draft";
import { lazily } from "../../loading/lazily";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Disclosure } from "../../ui/disclosure";
import { focusFault, type WhenFault } from "../../when/own-when";

interface FollowUpFormProps {
  readonly draft: Draft;
  /** A new lead also has a kind, a cadence to begin with, a phone and a note. */
  readonly isNew: boolean;
  /** What the signature says of somebody new. */
  readonly proposal?: PersonProposal;
  readonly onDraft: (draft: Draft) => void;
  readonly onSubmit: () => void;
  readonly onCancel: (() => void) | null;
}

const CadenceChoice = lazily(async () => (await import("./cadence-choice")).CadenceChoice, "details");
const MoreOptions = lazily(async () => (await import("./more-options")).MoreOptions, "person", "details");
const OwnDate = lazily(async () => (await import("../../when/own-date")).OwnDate, "when");

/** When and how to come back to a person. One press on the button is enough; all else has a sensible default. */
export function FollowUpForm({
  draft,
  isNew,
  proposal = nothingProposed,
  onDraft,
  onSubmit,
  onCancel,
}: FollowUpFormProps) {
  const { text, dates } = useWords();
  const [fault, setFault] = useState<WhenFault | null>(null);
  const [open, setOpen] = useState(draft.note !== "" || draft.tags.length > 0 || draft.phone !== null);
  const found = [proposal.title, proposal.company, proposal.phone].filter((part) => part !== null).join(", ");
  const change = (part: Partial<Draft>) => {
    setFault(null);
    onDraft({ ...draft, ...part });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultOf(draft, dates.today());
    setFault(found);
    if (found === null) onSubmit();
    else focusFault(event.currentTarget as HTMLFormElement, found);
  };
  return (
    <form class="follow-up" onSubmit={submit} noValidate>
      <Choices
        title={text.whenTitle}
        value={draft.when}
        options={{ ...text.presets, own: text.ownDate, ...(isNew ? { cadence: text.byCadence } : {}) }}
        onValue={(when) => change({ when })}
      />
      {draft.when === "cadence" && <CadenceChoice draft={draft} onChoose={(cadenceId) => change({ cadenceId })} />}
      {draft.when === "own" && <OwnDate own={draft} fault={fault} onOwn={change} />}
      <Disclosure title={text.more} hint={found} open={open} onOpen={() => setOpen(true)}>
        {open && <MoreOptions draft={draft} isNew={isNew} proposal={proposal} change={change} />}
      </Disclosure>
      <div class="actions">
        <Button type="submit" look="primary">
          {isNew ? text.followUp : text.setNextTouch}
        </Button>
        {onCancel !== null && <Button onClick={onCancel}>{text.cancel}</Button>}
      </div>
    </form>
  );
}
