import { useState } from "preact/hooks";
import { usePane } from "../pane-context";

interface KeptDraft<T> {
  readonly draft: T;
  /** Something was typed that is not saved yet. */
  readonly isKept: boolean;
  readonly keep: (draft: T) => void;
  readonly forget: () => void;
  /** What stood here has been saved and is no draft any more. False where other words have been typed since: they stay. */
  readonly settle: () => boolean;
}

/** What was typed so far; `empty` as long as that is nothing. */
export function useDraft<T extends object>(key: string, empty: T): KeptDraft<T> {
  const { drafts } = usePane();
  const [kept, setKept] = useState(() => drafts.read(key, empty));
  const forget = () => {
    drafts.forget(key);
    setKept(null);
  };
  return {
    draft: kept ?? empty,
    isKept: kept !== null,
    keep(changed) {
      drafts.keep(key, changed);
      setKept(changed);
    },
    forget,
    settle() {
      if (JSON.stringify(drafts.read(key, empty)) !== JSON.stringify(kept)) return false;
      forget();
      return true;
    },
  };
}
