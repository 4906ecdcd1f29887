import type { Me } from "../../api/me-contract";
import type { Done } from "../../lead/use-done";
import { useLife } from "../../lead/use-life";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useLooking } from "../../loading/use-looking";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { Button } from "../../ui/button";
import { Leaving } from "./leaving";

interface PrivacySettingsProps {
  readonly me: Me;
  readonly onKnown: (me: Me) => void;
  readonly onDone: Done;
}

/** What is kept, in plain words, and ways to take it along and to have it deleted. */
export function PrivacySettings({ me, onKnown, onDone }: PrivacySettingsProps) {
  const { privacy: words } = useSettingsText();
  const { api, clock } = usePane();
  const life = useLife();
  const looking = useLooking();
  const save = async () => {
    const file = await api.file("/me/export", life);
    handOver(file, `followup-${clock.now().toISOString().slice(0, 10)}.json`);
    onDone(words.saved);
  };
  return (
    <>
      <p class="quiet">{words.hint}</p>
      <ul class="stored">
        {words.stored.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">{words.shared}</p>
      <SavingTrouble {...looking} />
      <div class="actions">
        <Button busy={looking.busy} onClick={() => looking.look(save)}>
          {words.save}
        </Button>
      </div>
      <p class="quiet">{words.fileHint}</p>
      <Leaving me={me} onKnown={onKnown} onDone={onDone} />
    </>
  );
}

/** To the browser's downloads, as any file. */
function handOver(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
