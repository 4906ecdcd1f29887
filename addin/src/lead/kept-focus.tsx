import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface KeptFocusProps {
  /** An act is under way: what takes the place of the pressed button may itself be replaced once more. */
  readonly busy: boolean;
  readonly children: ComponentChildren;
}

/**
 * The button one pressed may be gone a moment later. Then the keyboard goes to where the answer stands, instead of back
 * to the top of the page. Focus that the user put elsewhere is never touched.
 */
export function KeptFocus({ busy, children }: KeptFocusProps) {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    if (document.activeElement === document.body) {
      const standing = place.current?.querySelector<HTMLElement>("section.state");
      (standing ?? place.current?.querySelector<HTMLElement>("form button[type=submit]"))?.focus();
    }
    if (!busy) pressed.current = false;
  });
  return (
    <div class="stack" ref={place} onClickCapture={() => (pressed.current = document.activeElement !== document.body)}>
      {children}
    </div>
  );
}
