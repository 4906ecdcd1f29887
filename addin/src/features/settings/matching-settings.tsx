import { useState } from "preact/hooks";
import type { Me } from "../../api/me-contract";
import type { Done } from "../../lead/use-done";
import { useSaving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { Switch } from "../../ui/switch";
import { SavingTrouble } from "./setting-form";

interface MatchingSettingsProps {
  readonly me: Me;
  readonly onKnown: (me: Me) => void;
  readonly onDone: Done;
}

/** Whose mail counts as an answer. */
export function MatchingSettings({ me, onKnown, onDone }: MatchingSettingsProps) {
  const { matching: words, saved } = useSettingsText();
  const { api } = usePane();
  const saving = useSaving();
  const [wish, setWish] = useState<boolean | null>(null);
  const turn = async (sameCompany: boolean) => {
    setWish(sameCompany);
    await saving.save(async (id) => {
      onKnown(await api.setMatching(sameCompany, id));
      onDone(saved, async (back) => onKnown(await api.setMatching(!sameCompany, back)));
    });
    setWish(null);
  };
  return (
    <>
      <SavingTrouble {...saving} />
      <Switch
        label={words.sameCompany}
        hint={words.hint}
        checked={wish ?? me.matching.sameCompany}
        busy={saving.busy}
        onChecked={(checked) => void turn(checked)}
      />
    </>
  );
}
