import { useEffect, useRef, useState } from "preact/hooks";
import { asTrouble } from "../api/trouble";
import { useWords } from "../text/words";
import type { ToastContent } from "../ui/toast";
import { troubleSentence } from "./trouble-message";
import { onUndoKeys } from "./undo-keys";

export type TakeBack = () => unknown;

/** Says what was done; `undo` takes back just that. */
export type Done = (sentence: string, undo?: TakeBack) => void;

interface DoneToast {
  readonly toast: ToastContent | null;
  readonly dismiss: () => void;
  readonly done: Done;
}

/** The toast of a page whose acts each bring their own way back, by its button or by Ctrl+Z. */
export function useDone(signal: AbortSignal): DoneToast {
  const { text } = useWords();
  const [toast, setToast] = useState<ToastContent | null>(null);
  const last = useRef<TakeBack | null>(null);
  const undo = async () => {
    const takeBack = last.current;
    last.current = null;
    if (takeBack === null) {
      setToast({ sentence: text.nothingToUndo, action: null });
      return;
    }
    try {
      await takeBack();
      setToast({ sentence: text.saved.undo, action: null });
    } catch (error) {
      last.current = takeBack;
      const action = { label: text.retry, run: () => void undo() };
      setToast({ sentence: troubleSentence(asTrouble(error), text), action });
    }
  };
  const newest = useRef(undo);
  newest.current = undo;
  useEffect(() => onUndoKeys(() => void newest.current(), signal), []);
  const done: Done = (sentence, takeBack) => {
    last.current = takeBack ?? null;
    const action = takeBack === undefined ? null : { label: text.undo, run: () => void newest.current() };
    setToast({ sentence, action });
  };
  return { toast, dismiss: () => setToast(null), done };
}
