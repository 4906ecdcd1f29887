import chevron from "icon:chevron_right_20_regular";
import type { ComponentChildren } from "preact";
import { Icon } from "./icon";

interface DisclosureProps {
  readonly title: string;
  /** What is inside, in a few words. */
  readonly hint?: string;
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

export function Disclosure({ title, hint = "", open = false, onOpen, onClose, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open} onToggle={(event) => (event.currentTarget.open ? onOpen?.() : onClose?.())}>
      <summary>
        <Icon path={chevron} class="chevron" />
        <span>
          {title}
          {hint !== "" && <span class="disclosure-hint"> {hint}</span>}
        </span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
