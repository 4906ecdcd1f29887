import { useState } from "preact/hooks";
import { TroubleMessage } from "../../lead/trouble-message";
import { useReading } from "../../loading/use-reading";
import { usePane } from "../../pane-context";
import { useDetailsText } from "../../text/en-details";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Select } from "../../ui/field";
import { Skeleton } from "../../ui/skeleton";

interface CadencePickerProps {
  readonly current: string;
  readonly busy: boolean;
  readonly signal: AbortSignal;
  readonly onChoose: (cadenceId: string) => void;
  readonly onCancel: () => void;
}

export function CadencePicker({ current, busy, signal, onChoose, onCancel }: CadencePickerProps) {
  const { text } = useWords();
  const { cadence: words } = useDetailsText();
  const { api, remedy } = usePane();
  const [reading, again] = useReading(api.cadences, signal);
  const [chosen, setChosen] = useState(current);
  if (reading.kind === "looking") return <Skeleton label={text.loading} />;
  if (reading.kind === "trouble") {
    return <TroubleMessage trouble={reading.trouble} onRemedy={() => remedy(reading.trouble, again)} />;
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen === current) onCancel();
    else if (!busy) onChoose(chosen);
  };
  return (
    <form class="cadence-picker" onSubmit={submit} noValidate>
      <Select
        label={words.choose}
        value={chosen}
        options={reading.value.map(({ id, name }) => [id, text.cadence.named(name, id)] as const)}
        onValue={setChosen}
      />
      <div class="actions">
        <Button type="submit" size="small" busy={busy}>
          {words.use}
        </Button>
        <Button look="subtle" size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
