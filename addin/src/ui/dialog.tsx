import "../styles/dialog.css";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Where pressing Enter does something. */
  readonly onSubmit?: () => void;
  /** What there is to do, and last the way out, which is given the way to close. */
  readonly actions: (close: () => void) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Asks before anything else goes on. Escape is a way out; the keyboard begins in the first field. */
export function Dialog({ title, onClose, onSubmit, actions, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <h2 class="dialog-title" id={id}>
          {title}
        </h2>
        {children}
        <div class="actions">{actions(() => dialog.current?.close())}</div>
      </form>
    </dialog>
  );
}
