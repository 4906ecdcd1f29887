import dismiss from "icon:dismiss_20_regular";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "./icon";

export interface ToastContent {
  readonly sentence: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

interface ToastProps {
  readonly toast: ToastContent | null;
  readonly dismissName: string;
  readonly onDismiss: () => void;
}

const shownFor = 8_000;

/** Says what was done, with a way back. It waits while one points at it or has focus in it. */
export function Toast({ toast, dismissName, onDismiss }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(onDismiss, shownFor);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <div class="toast-place" role="status">
      {toast !== null && (
        <div
          class="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
          onKeyDown={(event) => event.key === "Escape" && onDismiss()}
        >
          <span class="toast-sentence">{toast.sentence}</span>
          {toast.action !== null && (
            <button type="button" class="toast-action" onClick={toast.action.run}>
              {toast.action.label}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={dismissName} onClick={onDismiss}>
            <Icon path={dismiss} />
          </button>
        </div>
      )}
    </div>
  );
}
