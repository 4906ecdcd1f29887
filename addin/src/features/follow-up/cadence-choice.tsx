import type { Cadence } from "../../api/cadence-contract";
import type { Draft } from "../../lead/draft";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useDetailsText } from "../../text/en-details";
import { useWords } from "../../text/words";
import { Select } from "../../ui/field";

interface CadenceChoiceProps {
  readonly draft: Draft;
  readonly onChoose: (cadenceId: string) => void;
}

/** With which rhythm somebody new begins, and what its first step is where that is the next touch. */
export function CadenceChoice(props: CadenceChoiceProps) {
  const { api } = usePane();
  return <WhenRead read={api.cadences}>{(cadences) => <Choice cadences={cadences} {...props} />}</WhenRead>;
}

function Choice({ cadences, draft, onChoose }: CadenceChoiceProps & { readonly cadences: readonly Cadence[] }) {
  const { text } = useWords();
  const { cadence: words } = useDetailsText();
  const usual = cadences.find(({ kind }) => kind === draft.kind);
  // One that was deleted since it was chosen is no choice any more.
  const chosen = cadences.find(({ id }) => id === draft.cadenceId) ?? usual;
  return (
    <>
      <Select
        label={words.choose}
        value={chosen?.id ?? ""}
        options={cadences.map(({ id, name }) => [id, text.cadence.named(name, id)] as const)}
        onValue={(id) => onChoose(id === usual?.id ? "" : id)}
      />
      {draft.when === "cadence" && chosen !== undefined && <FirstStep cadence={chosen} />}
    </>
  );
}

function FirstStep({ cadence: { steps } }: { cadence: Cadence }) {
  const { text } = useWords();
  const { cadence: words } = useDetailsText();
  const [first] = steps;
  if (first === undefined) return null;
  return <p class="quiet">{words.first(text.state.what[first.channel], words.when[first.timing](first.count))}</p>;
}
