import { changeOf, type RequestId } from "../api/changes";
import type { Api } from "../api/client";
import type { Lead } from "../api/contract";
import { asTrouble } from "../api/trouble";

/** The lead may have changed since, by its event coming into the calendar for one: the wish to take back holds. */
export async function undoOn(api: Api, lead: Lead, entryId: string, id: RequestId): Promise<void> {
  try {
    await api.change(changeOf.undo(lead, entryId), id);
  } catch (error) {
    const { current } = asTrouble(error);
    if (current === undefined) throw error;
    await api.change(changeOf.undo(current, entryId), id);
  }
}
