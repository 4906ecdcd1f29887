import "../styles/line-editor.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "./button";
import { TextInput } from "./field";

interface LineEditorProps {
  readonly label: string;
  readonly value: string;
  readonly save: string;
  readonly cancel: string;
  readonly busy: boolean;
  /** The user asked for just this line, so they may type at once. */
  readonly takesFocus?: boolean;
  readonly onSave: (line: string) => void;
  readonly onCancel: () => void;
}

/** One line, edited where it stands: Enter keeps it, Escape leaves it as it was. */
export function LineEditor({ label, value, save, cancel, busy, takesFocus, onSave, onCancel }: LineEditorProps) {
  const [line, setLine] = useState(value);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (takesFocus !== true) return;
    const before = document.activeElement;
    form.current?.querySelector("input")?.focus();
    return () => {
      // Back to the button that asked for the line, where it still stands.
      if (form.current?.contains(document.activeElement) === true && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // What stands in the field, also where Enter was quicker than the last letter's drawing.
    const kept = (form.current?.querySelector("input")?.value ?? line).trim();
    if (!busy && kept !== "") onSave(kept);
  };
  return (
    <form
      class="line-editor"
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      noValidate
    >
      <TextInput label={label} maxLength={200} autocomplete="off" value={line} onValue={setLine} />
      <div class="actions">
        <Button type="submit" size="small" busy={busy}>
          {save}
        </Button>
        <Button look="subtle" size="small" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
