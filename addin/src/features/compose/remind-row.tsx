import { useId } from "preact/hooks";
import type { Preset } from "../../api/contract";
import { useComposeText } from "../../text/en-compose";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

const presets = ["threeDays", "nextWeek", "twoWeeks"] as const satisfies readonly Preset[];

/** One press, and the loop watches over the mail before it is sent. */
export function RemindRow({ onRemind }: { readonly onRemind: (when: Preset) => void }) {
  const { text } = useWords();
  const words = useComposeText();
  const title = useId();
  return (
    <div class="remind" role="group" aria-labelledby={title}>
      <p id={title}>{words.remindTitle}</p>
      <div class="actions">
        {presets.map((preset) => (
          <Button key={preset} size="small" onClick={() => onRemind(preset)}>
            {text.presets[preset]}
          </Button>
        ))}
      </div>
    </div>
  );
}
