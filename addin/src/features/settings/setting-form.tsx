import type { ComponentChildren } from "preact";
import { SavingTrouble } from "../../loading/saving-trouble";
import type { Saving } from "../../loading/use-saving";
import { useSettingsText } from "../../text/en-settings";
import { Button } from "../../ui/button";

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
    <form class="setting-form" onSubmit={submit} onInput={saving.forgive} noValidate>
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
