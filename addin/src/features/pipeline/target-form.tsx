import "../../styles/line-editor.css";
import { useState } from "preact/hooks";
import type { RequestId } from "../../api/changes";
import type { Pipeline as Known } from "../../api/today-contract";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useSaving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useTodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/field";

interface TargetFormProps {
  readonly pipeline: Known;
  readonly onSaved: (pipeline: Known) => void;
  /** Null where the form stands by itself. */
  readonly onCancel: (() => void) | null;
}

/** How many active leads one wants to have. */
export function TargetForm({ pipeline, onSaved, onCancel }: TargetFormProps) {
  const { text } = useWords();
  const { pipeline: words } = useTodayText();
  const { api } = usePane();
  const [typed, setTyped] = useState(pipeline.target === null ? "" : String(pipeline.target));
  const [fault, setFault] = useState<string | null>(null);
  const saving = useSaving();
  const { busy, save, forgive } = saving;
  const store = async (target: Known["target"], id: RequestId) => {
    await api.setTarget(target, id);
    onSaved({ ...pipeline, target });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const target = targetOf(typed);
    if (target === undefined) setFault(words.badTarget);
    else save({ target }, (id) => store(target, id));
  };
  const cancel = () => {
    forgive();
    onCancel?.();
  };
  return (
    <form class="line-editor" onSubmit={submit} noValidate>
      <SavingTrouble {...saving} />
      <TextInput
        label={words.target}
        inputMode="numeric"
        maxLength={6}
        autocomplete="off"
        value={typed}
        onValue={(value) => {
          forgive();
          setFault(null);
          setTyped(value);
        }}
        fault={fault}
      />
      <div class="actions">
        <Button type="submit" size={onCancel === null ? "medium" : "small"} busy={busy}>
          {words.save}
        </Button>
        {onCancel !== null && (
          <Button look="subtle" size="small" onClick={cancel}>
            {text.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Null for none, undefined for what is no number of leads. */
function targetOf(typed: string): number | null | undefined {
  const trimmed = typed.trim();
  if (trimmed === "") return null;
  const number = /^\d+$/.test(trimmed) ? Number(trimmed) : 0;
  return number >= 1 && number <= 100_000 ? number : undefined;
}
