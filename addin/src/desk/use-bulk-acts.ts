import type { LeadSummary } from "../api/leads-contract";
import { asTrouble } from "../api/trouble";
import type { LeadFinder } from "../features/leads/lead-finder";
import { troubleSentence } from "../lead/trouble-message";
import type { DoneToast } from "../lead/use-done";
import { useLife } from "../lead/use-life";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import type { BulkDone } from "./bulk-dialog";

interface BulkActs {
  /** Says what an act on many did; it is taken back as a whole. */
  readonly done: (done: BulkDone) => void;
  readonly letGo: (lead: LeadSummary) => void;
}

export function useBulkActs(finder: LeadFinder, acts: DoneToast): BulkActs {
  const { text } = useWords();
  const words = useDeskText();
  const { api, errands } = usePane();
  const life = useLife();
  const takeBack = async (id: string) => {
    const { undone } = await api.list.undoBulk(id);
    void finder.look();
    return words.bulk.undone(undone);
  };
  const done = ({ changed, undoId }: BulkDone) => {
    acts.done(words.bulk.done(changed), undoId === null ? undefined : () => takeBack(undoId));
    void finder.look();
  };
  const letGo = async (lead: LeadSummary, id: string) => {
    try {
      done(await errands.run(() => api.list.bulk([lead.id], { letGo: true }, id)));
    } catch (error) {
      const trouble = asTrouble(error);
      const again = () => void letGo(lead, id);
      if (life.aborted) errands.fail(trouble, again);
      else acts.say({ sentence: troubleSentence(trouble, text), action: { label: text.retry, run: again } });
    }
  };
  return { done, letGo: (lead) => void letGo(lead, crypto.randomUUID()) };
}
