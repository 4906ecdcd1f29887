import { useState } from "preact/hooks";
import { pressed, type RequestId } from "../api/changes";
import type { ToastContent } from "../ui/toast";
import { useWords } from "../text/words";
import type { Act } from "./acts";
import { useActs } from "./use-acts";

/** A sentence that it answers with says what has become of it. */
export type TakeBack = (id: RequestId) => unknown;

/** Says what was done; `undo` takes back just that. */
export type Done = (sentence: string, undo?: TakeBack, about?: Pick<Act, "who" | "entryId">) => void;

export interface DoneToast {
  readonly toast: ToastContent | null;
  readonly dismiss: () => void;
  readonly say: (toast: ToastContent) => void;
  readonly done: Done;
}

/** The toast of a page whose acts each bring their own way back, by its button or by Ctrl+Z. */
export function useDone(signal: AbortSignal): DoneToast {
  const { text } = useWords();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const acts = useActs(setToast, signal);
  const done: Done = (sentence, undo, about = {}) => {
    if (undo === undefined) return setToast({ sentence, action: null });
    const act: Act = {
      sentence,
      ...about,
      takeBack: pressed(async (id) => {
        const said = await undo(id);
        return typeof said === "string" ? said : true;
      }),
    };
    acts.did(act);
    setToast({ sentence, action: { label: text.undo, run: () => void acts.undo(act) } });
  };
  return { toast, dismiss: () => setToast(null), say: setToast, done };
}
