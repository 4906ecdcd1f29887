import { useRef, useState } from "preact/hooks";
import { pressed, type RequestId } from "../api/changes";
import { asTrouble, type Trouble } from "../api/trouble";

export interface Saving {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** One at a time; what is asked for meanwhile is not begun. The id is that of the press, also when it is done once more. */
  readonly save: (attempt: (id: RequestId) => Promise<void>) => Promise<void>;
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
  const attempt = async (doing: () => Promise<void>) => {
    if (busy) return;
    last.current = doing;
    setBusy(true);
    setTrouble(null);
    try {
      await doing();
    } catch (error) {
      setTrouble(asTrouble(error));
    } finally {
      setBusy(false);
    }
  };
  const save: Saving["save"] = (wish) => attempt(pressed(wish));
  return { busy, trouble, save, again: () => void attempt(last.current), forgive: () => setTrouble(null) };
}
