import { useEffect, useRef, useState } from "preact/hooks";

const key = "followup.sandbox.pinned";

export interface AddIn {
  open: boolean;
  pinned: boolean;
  toggle: () => void;
  close: () => void;
  setPinned: (pinned: boolean) => void;
}

/** Outlook's rule for a task pane: pinned it stays and follows the selection, unpinned it closes when that changes. */
export function useAddIn(selected: string | null): AddIn {
  const [open, setOpen] = useState(false);
  const [pinned, setPinned] = useState(() => localStorage.getItem(key) !== "no");
  const before = useRef(selected);
  useEffect(() => {
    const changed = before.current !== selected;
    before.current = selected;
    if (changed && !pinned) setOpen(false);
  }, [selected]);
  return {
    open,
    pinned,
    toggle: () => setOpen(!open),
    close: () => setOpen(false),
    setPinned: (next) => {
      localStorage.setItem(key, next ? "yes" : "no");
      setPinned(next);
    },
  };
}
