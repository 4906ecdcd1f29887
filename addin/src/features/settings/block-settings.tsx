import { useState } from "preact/hooks";
import type { Block, Me } from "../../api/me-contract";
import { useDraft } from "../../lead/use-draft";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useSaving } from "../../loading/use-saving";
import { useSettingsText } from "../../text/en-settings";
import { TextInput } from "../../ui/field";
import { Switch } from "../../ui/switch";
import type { CalendarSetter } from "./calendar-wish";
import { SettingForm } from "./setting-form";

const shortest = 15;
const longest = 120;

interface BlockSettingsProps {
  readonly me: Me;
  readonly onSet: CalendarSetter;
}

/** The daily reserved time: whether, how long, and from which hour on. */
export function BlockSettings({ me, onSet }: BlockSettingsProps) {
  const { block: words } = useSettingsText();
  const { block } = me.calendar;
  const saving = useSaving();
  const [wish, setWish] = useState(false);
  const isOn = saving.busy || saving.waits ? wish : block.enabled;
  const turn = (enabled: boolean) => {
    setWish(enabled);
    saving.save(enabled, (id) => onSet({ block: { enabled } }, words.wasTurned(enabled), id));
  };
  return (
    <>
      <SavingTrouble {...saving} />
      <Switch label={words.enable} hint={words.enableHint} checked={isOn} busy={saving.busy} onChecked={turn} />
      {isOn && <BlockForm block={block} onSet={onSet} />}
    </>
  );
}

/** As it is typed. */
interface BlockDraft {
  readonly minutes: string;
  readonly start: string;
}

function BlockForm({ block, onSet }: { block: Block; onSet: CalendarSetter }) {
  const { block: words, saved } = useSettingsText();
  const saving = useSaving();
  const empty: BlockDraft = { minutes: String(block.minutes), start: block.preferredStart ?? "" };
  const { draft, keep, settle } = useDraft("settings block", empty);
  const [fault, setFault] = useState<string | null>(null);
  const change = (part: Partial<BlockDraft>) => {
    setFault(null);
    keep({ ...draft, ...part });
  };
  const submit = (form: HTMLFormElement) => {
    const minutes = minutesOf(draft.minutes);
    if (minutes === null) {
      setFault(words.badMinutes);
      form.querySelector("input")?.focus();
      return;
    }
    const preferredStart = draft.start === "" ? null : draft.start;
    const wish: Block = { enabled: true, minutes, preferredStart };
    saving.save(wish, async (id) => {
      await onSet({ block: wish }, saved, id);
      settle();
    });
  };
  return (
    <SettingForm saving={saving} onSubmit={submit}>
      <div class="field-pair">
        <TextInput
          label={words.minutes}
          inputMode="numeric"
          maxLength={3}
          autocomplete="off"
          value={draft.minutes}
          onValue={(minutes) => change({ minutes })}
          fault={fault}
        />
        <TextInput label={words.start} type="time" value={draft.start} onValue={(start) => change({ start })} />
      </div>
    </SettingForm>
  );
}

function minutesOf(typed: string): number | null {
  const minutes = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
  return minutes >= shortest && minutes <= longest ? minutes : null;
}
