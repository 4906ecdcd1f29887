import type { Person } from "./api/contract";
import type { LeadSummary } from "./api/leads-contract";
import type { Sight } from "./desk/calendar-days";
import type { DeskForm } from "./desk/desk-address";
import type { KeptList } from "./features/leads/use-lead-finder";

/** Whom one opened out of the list. */
export type OpenedLead = Pick<LeadSummary, "id" | "name" | "addresses">;

/** Somebody of whom no address works is still called by their name. */
export const personOf = ({ name, addresses }: OpenedLead): Person => ({ name, address: addresses[0] ?? name });

/** What of the leads was in sight. It outlives a look at another page: words, place and list are as one left them. */
export interface LeadsView {
  /** Null before the list was shown for the first time. */
  list: KeptList | null;
  opened: OpenedLead | null;
  /** Counts how often somebody was opened from outside of the page. */
  readonly turn: number;
  /** The lead that a link names, until it was opened. */
  linked: string | null;
  /** How they are shown where there is room for more than rows, and which days of the calendar. */
  form: DeskForm;
  sight: Sight | null;
}
