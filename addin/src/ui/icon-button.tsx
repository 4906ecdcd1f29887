import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icon";

interface IconButtonProps {
  readonly icon: string;
  readonly name: string;
  readonly onClick: () => void;
  /** There is nothing to do just now; it stays where it is, and keeps the keyboard. */
  readonly off?: boolean;
  /** A key does the same, so that the keyboard need not stop here. */
  readonly passed?: boolean;
  /** It takes back the place of what it had opened. */
  readonly takesFocus?: boolean;
}

export function IconButton({ icon, name, onClick, off = false, passed = false, takesFocus = false }: IconButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  return (
    <button
      ref={button}
      type="button"
      class="icon-button"
      aria-label={name}
      aria-disabled={off ? "true" : undefined}
      title={name}
      tabIndex={passed ? -1 : undefined}
      onClick={() => !off && onClick()}
    >
      <Icon path={icon} />
    </button>
  );
}
