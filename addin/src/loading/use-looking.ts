import { useRef, useState } from "preact/hooks";
import { asTrouble, type Trouble } from "../api/trouble";

interface Looking {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** One at a time; what is asked for meanwhile is not begun. */
  readonly look: (attempt: () => Promise<void>) => void;
  /** Does once more what had failed. */
  readonly again: () => void;
  /** What was looked at is being changed: its trouble is over. */
  readonly forgive: () => void;
}

/** Something read because the user asked for it, and what stood in its way. It changes nothing, so it never waits. */
export function useLooking(): Looking {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<() => Promise<void>>(() => Promise.resolve());
  const attempt = async (reading: () => Promise<void>) => {
    if (busy) return;
    last.current = reading;
    setBusy(true);
    setTrouble(null);
    try {
      await reading();
    } catch (error) {
      setTrouble(asTrouble(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    trouble,
    look: (reading) => void attempt(reading),
    again: () => void attempt(last.current),
    forgive: () => setTrouble(null),
  };
}
