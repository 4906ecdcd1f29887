import type { Cadence } from "../../api/cadence-contract";
import type { Draft } from "../../lead/draft";
import { TroubleMessage } from "../../lead/trouble-message";
import { useReading } from "../../loading/use-reading";
import { usePane } from "../../pane-context";
import { useDetailsText } from "../../text/en-details";
import { useWords } from "../../text/words";
import { Select } from "../../ui/field";
import { Skeleton } from "../../ui/skeleton";

interface CadenceChoiceProps {
  readonly draft: Draft;
  readonly onChoose: (cadenceId: string) => void;
}

/** With which rhythm somebody new begins, and what its first step is where that is the next touch. */
export function CadenceChoice({ draft, onChoose }: CadenceChoiceProps) {
  const { text } = useWords();
  const { cadence: words } = useDetailsText();
  const { api, remedy } = usePane();
  const [reading, again] = useReading(api.cadences);
  if (reading.kind === "looking") return <Skeleton label={text.loading} />;
  if (reading.kind === "trouble") {
    return <TroubleMessage trouble={reading.trouble} onRemedy={() => remedy(reading.trouble, again)} />;
  }
  const usual = reading.value.find(({ kind }) => kind === draft.kind);
  // One that was deleted since it was chosen is no choice any more.
  const chosen = reading.value.find(({ id }) => id === draft.cadenceId) ?? usual;
  return (
    <>
      <Select
        label={words.choose}
        value={chosen?.id ?? ""}
        options={reading.value.map(({ id, name }) => [id, text.cadence.named(name, id)] as const)}
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
