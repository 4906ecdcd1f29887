import { useState } from "preact/hooks";
import { faultOf, type Draft } from "../../lead/draft";
import { lazily } from "../../loading/lazily";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Disclosure } from "../../ui/disclosure";
import { Select, TextArea, TextInput } from "../../ui/field";
import { focusFault, type WhenFault } from "../../when/own-when";

interface FollowUpFormProps {
  readonly draft: Draft;
  /** A new lead also has a kind, a cadence to begin with, a phone and a note. */
  readonly isNew: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onSubmit: () => void;
  readonly onCancel: (() => void) | null;
}

const CadenceChoice = lazily(async () => (await import("./cadence-choice")).CadenceChoice, "details");
const OwnDate = lazily(async () => (await import("../../when/own-date")).OwnDate, "when");

/** When and how to come back to a person. One press on the button is enough; all else has a sensible default. */
export function FollowUpForm({ draft, isNew, onDraft, onSubmit, onCancel }: FollowUpFormProps) {
  const { text, dates } = useWords();
  const [fault, setFault] = useState<WhenFault | null>(null);
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
      <MoreOptions draft={draft} isNew={isNew} change={change} />
      <div class="actions">
        <Button type="submit" look="primary">
          {isNew ? text.followUp : text.setNextTouch}
        </Button>
        {onCancel !== null && <Button onClick={onCancel}>{text.cancel}</Button>}
      </div>
    </form>
  );
}

interface MoreOptionsProps {
  readonly draft: Draft;
  readonly isNew: boolean;
  readonly change: (part: Partial<Draft>) => void;
}

function MoreOptions({ draft, isNew, change }: MoreOptionsProps) {
  const { text } = useWords();
  const [open, setOpen] = useState(draft.phone !== "" || draft.note !== "");
  // The first step says itself in which way; the choice of the cadence then stands with the date.
  const byCadence = draft.when === "cadence";
  return (
    <Disclosure title={text.more} open={open} onOpen={() => setOpen(true)}>
      <div class="field-pair">
        {!byCadence && (
          <Select
            label={text.how}
            value={draft.channel}
            options={text.channels}
            onValue={(channel) => change({ channel })}
          />
        )}
        {isNew && (
          <Select label={text.who} value={draft.kind} options={text.kinds} onValue={(kind) => change({ kind })} />
        )}
      </div>
      {isNew && (
        <>
          {open && !byCadence && <CadenceChoice draft={draft} onChoose={(cadenceId) => change({ cadenceId })} />}
          <TextInput
            label={text.phone}
            type="tel"
            autocomplete="off"
            maxLength={50}
            value={draft.phone}
            onValue={(phone) => change({ phone })}
          />
          <TextArea label={text.note} maxLength={2000} value={draft.note} onValue={(note) => change({ note })} />
        </>
      )}
    </Disclosure>
  );
}
