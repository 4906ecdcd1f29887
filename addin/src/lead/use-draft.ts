import { useState } from "preact/hooks";
import { usePane } from "../pane-context";
import { emptyDraft, type Draft } from "./draft";

interface KeptDraft {
  readonly draft: Draft;
  readonly keep: (draft: Draft) => void;
  readonly forget: () => void;
}

export function useDraft(key: string): KeptDraft {
  const { drafts } = usePane();
  const [draft, setDraft] = useState(() => drafts.read(key));
  return {
    draft,
    keep(changed) {
      drafts.keep(key, changed);
      setDraft(changed);
    },
    forget() {
      drafts.forget(key);
      setDraft(emptyDraft);
    },
  };
}
