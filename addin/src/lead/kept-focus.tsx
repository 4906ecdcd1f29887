import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/**
 * The button one pressed, or the field one left by its own keys, may be gone a moment later. Then the keyboard goes to where the answer
 * stands, instead of back to the top of the page. Focus that the user put elsewhere is never touched.
 */
export function KeptFocus({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const hold = () => (held.current = document.activeElement !== document.body);
  const keep = () => {
    if (!held.current || document.activeElement !== document.body) return;
    const standing = place.current?.querySelector<HTMLElement>("section.state");
    (standing ?? place.current?.querySelector<HTMLElement>("form button[type=submit]"))?.focus();
  };
  useLayoutEffect(keep);
  useEffect(() => {
    const over = new AbortController();
    // What is opened and closed further down draws itself again, and not this.
    const changes = new MutationObserver(keep);
    if (place.current !== null) changes.observe(place.current, { childList: true, subtree: true });
    // Who presses on nothing wants to be nowhere.
    addEventListener("pointerdown", () => (held.current = false), { capture: true, signal: over.signal });
    return () => {
      changes.disconnect();
      over.abort();
    };
  }, []);
  return (
    <div class="stack" ref={place} onFocusIn={hold} onClickCapture={hold}>
      {children}
    </div>
  );
}
