import type { ComponentChildren } from "preact";
import { Icon } from "./icon";
import { Spinner } from "./spinner";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: "primary" | "secondary" | "subtle";
  readonly type?: "button" | "submit";
  readonly size?: "medium" | "small";
  readonly icon?: string;
  /** A longer name for people who cannot see what stands beside the button. */
  readonly name?: string;
  /** Works on it: stays focusable, but a second press does nothing. */
  readonly busy?: boolean;
  /** Shows and hides what stands below. */
  readonly expanded?: boolean;
  /** A key that does the same, as `aria-keyshortcuts` wants it; shown beside the word. */
  readonly shortcut?: string;
}

export function Button({
  children,
  onClick,
  look = "secondary",
  type = "button",
  size = "medium",
  icon,
  name,
  busy = false,
  expanded,
  shortcut,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`button ${look} ${size}`}
      aria-label={name}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      aria-disabled={busy ? "true" : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy ? <Spinner /> : icon !== undefined && <Icon path={icon} />}
      <span>{children}</span>
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}
