import type { ComponentChildren } from "preact";
import { TroubleMessage } from "../../lead/trouble-message";
import type { Saving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { Button } from "../../ui/button";

/** What went wrong with the last saving, and its one button. */
export function SavingTrouble({ trouble, again }: Saving) {
  const { remedy } = usePane();
  return trouble === null ? null : <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again)} />;
}

interface SettingFormProps {
  readonly saving: Saving;
  readonly onSubmit: (form: HTMLFormElement) => void;
  readonly children: ComponentChildren;
}

/** Fields that are saved together: they move what is planned, so not at every turn of a wheel. */
export function SettingForm({ saving, onSubmit, children }: SettingFormProps) {
  const words = useSettingsText();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit(event.currentTarget as HTMLFormElement);
  };
  return (
    <form class="setting-form" onSubmit={submit} noValidate>
      <SavingTrouble {...saving} />
      {children}
      <div class="actions">
        <Button type="submit" busy={saving.busy}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
