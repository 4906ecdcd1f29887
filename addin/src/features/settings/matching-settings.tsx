import { useState } from "preact/hooks";
import type { Me } from "../../api/me-contract";
import type { Done } from "../../lead/use-done";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useSaving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { Switch } from "../../ui/switch";

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
  const [wish, setWish] = useState(false);
  const turn = (sameCompany: boolean) => {
    setWish(sameCompany);
    saving.save(sameCompany, async (id) => {
      onKnown(await api.setMatching(sameCompany, id));
      onDone(saved, async (back) => onKnown(await api.setMatching(!sameCompany, back)));
    });
  };
  return (
    <>
      <SavingTrouble {...saving} />
      <Switch
        label={words.sameCompany}
        hint={words.hint}
        checked={saving.busy || saving.waits ? wish : me.matching.sameCompany}
        busy={saving.busy}
        onChecked={turn}
      />
    </>
  );
}
