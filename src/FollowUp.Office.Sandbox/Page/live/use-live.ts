import { createContext } from "preact";
import { useCallback, useContext, useEffect, useState } from "preact/hooks";
import type { Topic } from "../api/types";
import { Changes } from "./changes";

export const ChangesContext = createContext(new Changes());

export type Live<T> =
  | { kind: "loading"; value: undefined }
  | { kind: "ready"; value: T }
  | { kind: "failed"; value: T | undefined; sentence: string };

/** Loads something, and again whenever one of `topics` changes. What was there stays until the new is there. */
export function useLive<T>(
  topics: readonly Topic[],
  load: (signal: AbortSignal) => Promise<T>,
  inputs: readonly unknown[],
): Live<T> & { reload: () => void } {
  const changes = useContext(ChangesContext);
  const [round, setRound] = useState(0);
  const [live, setLive] = useState<Live<T>>({ kind: "loading", value: undefined });
  const reload = useCallback(() => {
    setRound((last) => last + 1);
  }, []);

  useEffect(() => changes.listen(topics, reload), [changes, topics.join(), reload]);
  useEffect(() => {
    setLive({ kind: "loading", value: undefined });
  }, inputs);
  useEffect(() => {
    const renewed = new AbortController();
    load(renewed.signal)
      .then((value) => {
        if (!renewed.signal.aborted) setLive({ kind: "ready", value });
      })
      .catch((error: unknown) => {
        if (renewed.signal.aborted) return;
        setLive((last) => ({ kind: "failed", value: last.value, sentence: sentenceOf(error) }));
      });
    return () => {
      renewed.abort();
    };
  }, [...inputs, round]);
  return { ...live, reload };
}

export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : "Something went wrong in the page. Load it again.";
}
