import type { PersonProposal } from "../../api/person-contract";
import { personIn, type Draft } from "../../lead/draft";
import { PersonFields } from "../../person/person-fields";
import { usePersonText } from "../../text/en-person";
import { useWords } from "../../text/words";
import { Select, TextArea } from "../../ui/field";
import { CadenceChoice } from "./cadence-choice";

interface MoreOptionsProps {
  readonly draft: Draft;
  readonly isNew: boolean;
  readonly proposal: PersonProposal;
  readonly change: (part: Partial<Draft>) => void;
}

/** In which way, and of somebody new all that can be said about them. */
export function MoreOptions({ draft, isNew, proposal, change }: MoreOptionsProps) {
  const { text } = useWords();
  // The first step says itself in which way; the choice of the cadence then stands with the date.
  const byCadence = draft.when === "cadence";
  return (
    <>
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
      {isNew && <NewLead draft={draft} proposal={proposal} change={change} />}
    </>
  );
}

function NewLead({ draft, proposal, change }: Omit<MoreOptionsProps, "isNew">) {
  const words = usePersonText();
  return (
    <>
      {draft.when !== "cadence" && <CadenceChoice draft={draft} onChoose={(cadenceId) => change({ cadenceId })} />}
      <PersonFields value={{ ...personIn(draft, proposal), tags: draft.tags }} proposal={proposal} onChange={change} />
      <TextArea label={words.note} maxLength={2000} value={draft.note} onValue={(note) => change({ note })} />
    </>
  );
}
