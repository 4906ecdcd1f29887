import { useState } from "preact/hooks";
import type { RequestId } from "../../api/changes";
import type { Me } from "../../api/me-contract";
import { settingsAt } from "../../api/settings-api";
import { useDraft } from "../../lead/use-draft";
import type { Done } from "../../lead/use-done";
import { useSaving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/field";
import { SavingTrouble, SettingForm } from "./setting-form";

interface TeamsSettingsProps {
  readonly me: Me;
  readonly onKnown: (me: Me) => void;
  readonly onDone: Done;
}

/** Where cards go. An address that was saved is not shown again: it carries a key. */
export function TeamsSettings({ me, onKnown, onDone }: TeamsSettingsProps) {
  const { teams: words } = useSettingsText();
  const settings = settingsAt(usePane().api);
  const saving = useSaving();
  const trying = useSaving();
  const { draft, keep, forget } = useDraft("settings teams", { address: "" });
  const [fault, setFault] = useState<string | null>(null);
  const set = async (workflowUrl: string | null, sentence: string, id: RequestId) => {
    const { me: known, before } = await settings.setTeams(workflowUrl, id);
    onKnown(known);
    if (before === "") onDone(sentence);
    else onDone(sentence, async (back) => onKnown(await settings.putTeamsBack(before, back)));
  };
  const submit = (form: HTMLFormElement) => {
    const typed = draft.address.trim();
    if (!URL.canParse(typed)) {
      setFault(words.badAddress);
      form.querySelector("input")?.focus();
      return;
    }
    void saving.save(async (id) => {
      await set(typed, words.set, id);
      forget();
    });
  };
  const tryIt = async (id: RequestId) => {
    await settings.tryTeams(id);
    onDone(words.tried);
  };
  const { configured, own } = me.teams;
  return (
    <>
      <p class="quiet">{own ? words.toOwn : configured ? words.toCompany : words.hint}</p>
      {configured && (
        <>
          <SavingTrouble {...trying} />
          <div class="actions">
            <Button busy={trying.busy} onClick={() => void trying.save(tryIt)}>
              {words.try}
            </Button>
            {own && (
              <Button busy={saving.busy} onClick={() => void saving.save((id) => set(null, words.removed, id))}>
                {words.remove}
              </Button>
            )}
          </div>
        </>
      )}
      <SettingForm saving={saving} onSubmit={submit}>
        <TextInput
          label={own ? words.otherAddress : words.address}
          type="url"
          autocomplete="off"
          maxLength={2000}
          hint={words.where}
          value={draft.address}
          onValue={(address) => {
            setFault(null);
            keep({ address });
          }}
          fault={fault}
        />
      </SettingForm>
    </>
  );
}
