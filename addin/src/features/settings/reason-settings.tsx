import { useState } from "preact/hooks";
import type { ReasonForNo } from "../../api/contract";
import { settingsAt } from "../../api/settings-api";
import type { Done } from "../../lead/use-done";
import { useSaving } from "../../loading/use-saving";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useAnswersText } from "../../text/en-answers";
import { useSettingsText } from "../../text/en-settings";
import { afterPress } from "../../ui/after-press";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/field";
import { SavingTrouble } from "./setting-form";

const shortest = 1;
const longest = 104;

/** How long one waits after each reason for a no. */
export function ReasonSettings({ onDone }: { readonly onDone: Done }) {
  const { api } = usePane();
  return <WhenRead read={api.reasons}>{(reasons) => <ReasonList first={reasons} onDone={onDone} />}</WhenRead>;
}

function ReasonList({ first, onDone }: { readonly first: readonly ReasonForNo[]; readonly onDone: Done }) {
  const { reasons: words } = useSettingsText();
  const settings = settingsAt(usePane().api);
  const [reasons, setReasons] = useState(first);
  const saving = useSaving();
  const set = (before: ReasonForNo, weeks: number | null) =>
    saving.save(async (id) => {
      const pauseInWeeks = weeks ?? before.usualPauseInWeeks;
      setReasons(reasons.map((known) => (known === before ? { ...before, pauseInWeeks } : known)));
      try {
        setReasons(await settings.setPause(before.reason, weeks, id));
      } catch (error) {
        setReasons(reasons);
        throw error;
      }
      onDone(words.set, async (back) => setReasons(await settings.setPause(before.reason, before.pauseInWeeks, back)));
    });
  return (
    <>
      <p class="quiet">{words.hint}</p>
      <SavingTrouble {...saving} />
      <ul class="setting-rows">
        {reasons.map((reason) => (
          <PauseRow key={reason.reason} reason={reason} onWeeks={(weeks) => void set(reason, weeks)} />
        ))}
      </ul>
    </>
  );
}

interface PauseRowProps {
  readonly reason: ReasonForNo;
  readonly onWeeks: (weeks: number | null) => void;
}

/** Saved when one leaves the field or presses Enter, as in a table. */
function PauseRow({ reason: { reason, pauseInWeeks, usualPauseInWeeks }, onWeeks }: PauseRowProps) {
  const { reasons: words } = useSettingsText();
  const { no } = useAnswersText();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  // As it stands in the field: what was typed last may not have been painted yet.
  const save = (form: HTMLFormElement) => {
    const written = form.querySelector("input")?.value.trim() ?? "";
    if (written === String(pauseInWeeks)) return;
    const weeks = /^\d+$/.test(written) ? Number(written) : 0;
    if (weeks < shortest || weeks > longest) {
      setFault(words.badWeeks);
      return;
    }
    setTyped(null);
    onWeeks(weeks);
  };
  return (
    <li class="setting-row pause-row">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget);
        }}
        onFocusOut={({ currentTarget }) => afterPress(() => save(currentTarget))}
        noValidate
      >
        <TextInput
          label={words.weeks(no.reasons[reason])}
          inputMode="numeric"
          maxLength={3}
          autocomplete="off"
          value={typed ?? String(pauseInWeeks)}
          onValue={(value) => {
            setFault(null);
            setTyped(value);
          }}
          fault={fault}
        />
      </form>
      {pauseInWeeks !== usualPauseInWeeks && (
        <Button look="subtle" size="small" onClick={() => onWeeks(null)}>
          {words.asUsual(usualPauseInWeeks)}
        </Button>
      )}
    </li>
  );
}
