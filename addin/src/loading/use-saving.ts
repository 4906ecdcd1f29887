import { useRef, useState } from "preact/hooks";
import { asTrouble, type Trouble } from "../api/trouble";

export interface Saving {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** One at a time; what is asked for meanwhile is not begun. */
  readonly save: (attempt: () => Promise<void>) => Promise<void>;
  /** Does once more what had failed. */
  readonly again: () => void;
  /** What had failed is being changed: its trouble is over. */
  readonly forgive: () => void;
}

/** Something being saved, and what stood in its way. */
export function useSaving(): Saving {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<() => Promise<void>>(() => Promise.resolve());
  const save = async (attempt: () => Promise<void>) => {
    if (busy) return;
    last.current = attempt;
    setBusy(true);
    setTrouble(null);
    try {
      await attempt();
    } catch (error) {
      setTrouble(asTrouble(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, save, again: () => void save(last.current), forgive: () => setTrouble(null) };
}
