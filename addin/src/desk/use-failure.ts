import { asTrouble } from "../api/trouble";
import { troubleSentence } from "../lead/trouble-message";
import type { DoneToast } from "../lead/use-done";
import { useLife } from "../lead/use-life";
import { usePane } from "../pane-context";
import { useWords } from "../text/words";

/** What failed is said where it was done, with the way to try again; by the pane where that page has gone. */
export function useFailure(acts: DoneToast): (error: unknown, again: () => void) => void {
  const { errands } = usePane();
  const { text } = useWords();
  const page = useLife();
  return (error, again) => {
    const trouble = asTrouble(error);
    if (page.aborted) errands.fail(trouble, again);
    else acts.say({ sentence: troubleSentence(trouble, text), action: { label: text.retry, run: again } });
  };
}
