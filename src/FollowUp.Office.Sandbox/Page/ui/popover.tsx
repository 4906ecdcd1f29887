import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

interface Props {
  /** What stands on the button. */
  face: ComponentChildren;
  label?: string;
  class?: string;
  kind: "menu" | "dialog";
  title: string;
  children: (close: () => void) => ComponentChildren;
}

/** A button with something that drops down from it. Escape and a click elsewhere close it; arrows walk a menu. */
export function Popover({ face, label, class: kindOfButton = "button", kind, title, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useCloseOutside(open, place, () => setOpen(false));
  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>("[role=menuitem], .drop :is(button, input, select)")?.focus();
  }, [open]);
  return (
    <div class="popover" ref={place} onKeyDown={(event) => open && onKey(event, kind, close)}>
      <button
        ref={button}
        type="button"
        class={kindOfButton}
        aria-label={label}
        aria-haspopup={kind}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div class={`drop drop-${kind}`} id={id} role={kind} aria-label={title}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

function onKey(event: KeyboardEvent, kind: Props["kind"], close: () => void) {
  if (event.key === "Escape") {
    event.stopPropagation();
    close();
  }
  if (kind !== "menu") return;
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=menuitem]")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || items.length === 0) return;
  event.preventDefault();
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}

function useCloseOutside(open: boolean, place: { current: HTMLElement | null }, close: () => void) {
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) close();
    };
    // A click into a mail's frame is not seen here, but takes the focus away.
    document.addEventListener("pointerdown", onPointer);
    window.addEventListener("blur", close);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      window.removeEventListener("blur", close);
    };
  }, [open]);
}
