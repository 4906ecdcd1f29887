import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import dismiss from "icon:dismiss_20_regular";
import { Icon } from "./icon";

interface Props {
  title: string;
  class?: string;
  close: () => void;
  children: ComponentChildren;
}

/** A modal dialog on the browser's own: focus, Escape and the inert page behind come with it. */
export function Dialog({ title, class: kind = "", close, children }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    place.current?.showModal();
  }, []);
  return (
    <dialog ref={place} class={`dialog ${kind}`} aria-label={title} onClose={close}>
      <header class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={close}>
          <Icon path={dismiss} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
