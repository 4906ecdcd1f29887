import type { RequestId } from "../api/changes";
import type { LeadSummary } from "../api/leads-contract";
import type { LeadFinder } from "../features/leads/lead-finder";
import type { DoneToast } from "../lead/use-done";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useFailure } from "./use-failure";
import type { BulkDone } from "./bulk-dialog";

interface BulkActs {
  /** Says what an act on many did; it is taken back as a whole. */
  readonly done: (done: BulkDone) => void;
  readonly letGo: (lead: LeadSummary) => void;
}

export function useBulkActs(finder: LeadFinder, acts: DoneToast): BulkActs {
  const words = useDeskText();
  const { api, errands } = usePane();
  const failed = useFailure(acts);
  const takeBack = async (id: string, press: RequestId) => {
    const { undone } = await api.list.undoBulk(id, press);
    void finder.look();
    return words.bulk.undone(undone);
  };
  const done = ({ changed, undoId }: BulkDone) => {
    acts.done(words.bulk.done(changed), undoId === null ? undefined : (press) => takeBack(undoId, press));
    void finder.look();
  };
  const letGo = async (lead: LeadSummary, id: string) => {
    try {
      done(await errands.run(() => api.list.bulk([lead.id], { letGo: true }, id)));
    } catch (error) {
      failed(error, () => void letGo(lead, id));
    }
  };
  return { done, letGo: (lead) => void letGo(lead, crypto.randomUUID()) };
}
