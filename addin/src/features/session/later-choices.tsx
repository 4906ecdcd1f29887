import type { Preset } from "../../api/contract";
import { useTodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

interface LaterChoicesProps {
  readonly onPreset: (preset: Preset) => void;
  readonly onOwnDate: () => void;
}

export function LaterChoices({ onPreset, onOwnDate }: LaterChoicesProps) {
  const { text } = useWords();
  const { session } = useTodayText();
  return (
    <div class="later-choices" role="group" aria-label={session.laterTitle}>
      {(Object.keys(text.presets) as Preset[]).map((preset) => (
        <Button key={preset} onClick={() => onPreset(preset)}>
          {text.presets[preset]}
        </Button>
      ))}
      <Button onClick={onOwnDate}>{text.ownDate}</Button>
    </div>
  );
}
