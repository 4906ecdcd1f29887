import { useState } from "preact/hooks";
import { pressed, type RequestId } from "../../api/changes";
import type { Me } from "../../api/me-contract";
import { settingsAt } from "../../api/settings-api";
import type { Done } from "../../lead/use-done";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useLooking } from "../../loading/use-looking";
import { useSaving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/field";
import { SettingForm } from "./setting-form";

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
  // A card that comes when nobody looks any more proves nothing: it does not wait.
  const looking = useLooking();
  const { configured, own } = me.teams;
  const set: SetWorkflow = async (workflowUrl, sentence, id) => {
    const { me: known, before } = await settings.setTeams(workflowUrl, id);
    onKnown(known);
    if (before === "") onDone(sentence);
    else onDone(sentence, async (back) => onKnown(await settings.putTeamsBack(before, back)));
  };
  const tryIt = async (id: RequestId) => {
    await settings.tryTeams(id);
    onDone(words.tried);
  };
  return (
    <>
      <p class="quiet">{own ? words.toOwn : configured ? words.toCompany : words.hint}</p>
      <SavingTrouble {...saving} />
      <SavingTrouble {...looking} />
      {configured && (
        <div class="actions">
          <Button busy={looking.busy} onClick={() => looking.look(pressed(tryIt))}>
            {words.try}
          </Button>
          {own && (
            <Button busy={saving.busy} onClick={() => saving.save("remove", (id) => set(null, words.removed, id))}>
              {words.remove}
            </Button>
          )}
        </div>
      )}
      <WorkflowForm label={own ? words.otherAddress : words.address} onSet={set} />
    </>
  );
}

type SetWorkflow = (workflowUrl: string | null, sentence: string, id: RequestId) => Promise<void>;

/** What is typed is kept nowhere else: it is as good as a password. */
function WorkflowForm({ label, onSet }: { readonly label: string; readonly onSet: SetWorkflow }) {
  const { teams: words } = useSettingsText();
  const saving = useSaving();
  const [address, setAddress] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const submit = (form: HTMLFormElement) => {
    const typed = address.trim();
    if (!URL.canParse(typed)) {
      setFault(words.badAddress);
      form.querySelector("input")?.focus();
      return;
    }
    saving.save(typed, async (id) => {
      await onSet(typed, words.set, id);
      setAddress((now) => (now === address ? "" : now));
    });
  };
  const change = (typed: string) => {
    setFault(null);
    setAddress(typed);
  };
  return (
    <SettingForm saving={saving} onSubmit={submit}>
      <TextInput
        label={label}
        type="url"
        autocomplete="off"
        maxLength={2000}
        hint={words.where}
        value={address}
        onValue={change}
        fault={fault}
      />
    </SettingForm>
  );
}
