import chevron from "icon:chevron_right_20_regular";
import type { ComponentChildren } from "preact";
import { Icon } from "./icon";

interface DisclosureProps {
  readonly title: string;
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

export function Disclosure({ title, open = false, onOpen, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        <Icon path={chevron} class="chevron" />
        {title}
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
