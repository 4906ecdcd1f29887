import { useId } from "preact/hooks";

interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  /** Being saved: it cannot be turned back before that is over. */
  readonly busy: boolean;
  readonly onChecked: (checked: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, hint, checked, busy, onChecked }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-block">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          aria-describedby={`${id}-hint`}
          aria-disabled={busy ? "true" : undefined}
          onClick={(event) => busy && event.preventDefault()}
          onChange={(event) => onChecked(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p id={`${id}-hint`} class="quiet">
        {hint}
      </p>
    </div>
  );
}
