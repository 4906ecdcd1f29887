import { useEffect, useRef } from "preact/hooks";
import { asTrouble } from "../api/trouble";
import { usePane } from "../pane-context";
import type { Text } from "../text/en";
import { useWords } from "../text/words";
import type { ToastContent } from "../ui/toast";
import type { Act, Acts } from "./acts";
import { troubleSentence } from "./trouble-message";

/** The acts of the user, and this page as the one that says what was taken back. */
export function useActs(say: (toast: ToastContent) => void, signal: AbortSignal): Acts {
  const { acts } = usePane();
  const { text } = useWords();
  const tell = (sentence: string) => say({ sentence, action: null });
  const voice = {
    undone: (act: Act, said?: string) => tell(said ?? undoneSentence(act, text)),
    // Why, and that it is sent by itself, the pane says.
    waits: () => tell(text.waits(1)),
    failed: (act: Act, error: unknown) =>
      say({
        sentence: troubleSentence(asTrouble(error), text),
        action: { label: text.retry, run: () => void acts.undo(act) },
      }),
    nothing: () => tell(text.nothingToUndo),
  };
  const newest = useRef(voice);
  newest.current = voice;
  useEffect(() => {
    acts.speak(
      {
        undone: (act, said) => newest.current.undone(act, said),
        waits: () => newest.current.waits(),
        failed: (act, error) => newest.current.failed(act, error),
        nothing: () => newest.current.nothing(),
      },
      signal,
    );
  }, []);
  return acts;
}

export function undoneSentence({ sentence, who }: Act, text: Text): string {
  return who === undefined ? text.tookBack(sentence) : text.tookBackOf(who, sentence);
}
