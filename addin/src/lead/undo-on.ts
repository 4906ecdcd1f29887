import type { Api } from "../api/client";
import type { Lead } from "../api/contract";
import { asTrouble } from "../api/trouble";

/** The lead may have changed since, by its event coming into the calendar for one: the wish to take back holds. */
export async function undoOn(api: Api, lead: Lead, entryId: string): Promise<void> {
  try {
    await api.undo(lead, entryId);
  } catch (error) {
    const { current } = asTrouble(error);
    if (current === undefined) throw error;
    await api.undo(current, entryId);
  }
}
