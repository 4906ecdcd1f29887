import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icon";

interface IconButtonProps {
  readonly icon: string;
  readonly name: string;
  readonly onClick: () => void;
  /** It takes back the place of what it had opened. */
  readonly takesFocus?: boolean;
}

export function IconButton({ icon, name, onClick, takesFocus = false }: IconButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" class="icon-button" aria-label={name} title={name} onClick={onClick}>
      <Icon path={icon} />
    </button>
  );
}
