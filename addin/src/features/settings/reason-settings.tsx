import { useState } from "preact/hooks";
import type { RequestId } from "../../api/changes";
import type { ReasonForNo } from "../../api/contract";
import { settingsAt } from "../../api/settings-api";
import type { Done } from "../../lead/use-done";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useSaving } from "../../loading/use-saving";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useAnswersText } from "../../text/en-answers";
import { useSettingsText } from "../../text/en-settings";
import { afterPress } from "../../ui/after-press";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/field";

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
  const set: SetPause = async ({ reason, pauseInWeeks }, weeks, id) => {
    setReasons(await settings.setPause(reason, weeks, id));
    onDone(words.set, async (back) => setReasons(await settings.setPause(reason, pauseInWeeks, back)));
  };
  return (
    <>
      <p class="quiet">{words.hint}</p>
      <ul class="setting-rows">
        {reasons.map((reason) => (
          <PauseRow key={reason.reason} known={reason} onSet={set} />
        ))}
      </ul>
    </>
  );
}

/** Null: as long as usual. */
type SetPause = (before: ReasonForNo, weeks: number | null, id: RequestId) => Promise<void>;

interface PauseRowProps {
  readonly known: ReasonForNo;
  readonly onSet: SetPause;
}

/** Saved when one leaves the field or presses Enter, as in a table. */
function PauseRow({ known, onSet }: PauseRowProps) {
  const { reason, pauseInWeeks, usualPauseInWeeks } = known;
  const { reasons: words } = useSettingsText();
  const { no } = useAnswersText();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const saving = useSaving();
  const set = (weeks: number | null) => {
    const wish = String(weeks ?? usualPauseInWeeks);
    setTyped(wish);
    saving.save(weeks, async (id) => {
      await onSet(known, weeks, id);
      setTyped((now) => (now === wish ? null : now));
    });
  };
  // As it stands in the field: what was typed last may not have been painted yet.
  const save = (form: HTMLFormElement) => {
    const written = form.querySelector("input")?.value.trim() ?? "";
    if (written === String(pauseInWeeks)) return;
    const weeks = /^\d+$/.test(written) ? Number(written) : 0;
    if (weeks < shortest || weeks > longest) {
      setFault(words.badWeeks);
      return;
    }
    set(weeks);
  };
  return (
    <li class="setting-row pause-row">
      <SavingTrouble {...saving} />
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
            saving.forgive();
            setTyped(value);
          }}
          fault={fault}
        />
      </form>
      {pauseInWeeks !== usualPauseInWeeks && (
        <Button look="subtle" size="small" onClick={() => set(null)}>
          {words.asUsual(usualPauseInWeeks)}
        </Button>
      )}
    </li>
  );
}
