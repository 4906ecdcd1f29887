import type { Channel, LeadKind, LeadState, When, Why } from "./contract";

/** The list of all leads. `day` is the user's own. */

/** Where a lead stands; who asked to be left alone stands apart from those who were let go. */
export type Standing = LeadState | "stopped";
export type LeadListState = "active" | Standing | "all";
export type LeadSort = "next" | "name" | "added";

export interface LeadQuery {
  readonly search: string;
  readonly state: LeadListState;
  /** Empty for all. */
  readonly kind: LeadKind | "";
  /** Empty for all. */
  readonly tag: string;
  readonly sort: LeadSort;
}

export interface LeadSummary {
  readonly id: string;
  readonly kind: LeadKind;
  readonly name: string;
  /** The preferred one first. */
  readonly addresses: readonly string[];
  readonly state: Standing;
  /** Null where nothing is owed. */
  readonly nextDue: string | null;
  readonly company: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly tags: readonly string[];
  readonly day: string | null;
  /** The time of day was named; otherwise the day is meant. */
  readonly fixed: boolean;
  readonly why: Why | null;
  readonly channel: Channel | null;
  readonly lastConversation: string | null;
  readonly touches: number;
  readonly noCount: number;
  readonly cadenceId: string | null;
  readonly version: number;
}

/** Of all that is searched for, whatever the state. */
export type LeadCounts = Readonly<Record<Standing, number>>;

export interface LeadPart {
  readonly items: readonly LeadSummary[];
  /** Where the next part begins; null at the end. */
  readonly next: string | null;
  /** With a part that nobody read on to, and null where they are too many to be counted. */
  readonly counts: LeadCounts | null;
  /** Where the part before it ends; null at the beginning. */
  readonly previous: string | null;
}

export interface TagCount {
  readonly tag: string;
  readonly leads: number;
}

/** The card of a person; null: not known. */
export interface PersonCard {
  readonly name: string;
  readonly company: string | null;
  readonly title: string | null;
  readonly phone: string | null;
}

/** What the server says of a lead whose card or tags were changed. */
export interface ChangedLead extends PersonCard {
  readonly kind: LeadKind;
  readonly tags: readonly string[];
  readonly version: number;
}

/** One act on many leads. */
export type BulkAction =
  | { readonly tag: string }
  | { readonly untag: string }
  | { readonly kind: LeadKind }
  | { readonly cadence: string }
  | { readonly letGo: true }
  | { readonly nextTouch: { readonly followUp: When; readonly channel: Channel } };

export type BulkOutcome = "changed" | "unchanged" | "notActive" | "tooManyTags" | "notFound";

interface BulkStanding {
  readonly day: string | null;
  readonly kind: LeadKind;
  readonly state: Standing;
  readonly tags: readonly string[];
}

export interface BulkItem {
  readonly leadId: string;
  readonly name: string | null;
  readonly outcome: BulkOutcome;
  readonly before: BulkStanding | null;
  readonly after: BulkStanding | null;
}

export interface BulkResult {
  readonly changed: number;
  readonly items: readonly BulkItem[];
  /** Takes all of it back; null for a preview, and where nothing changed. */
  readonly undoId: string | null;
}

/** The next touch of somebody, as a calendar shows it. `local` is the user's wall time, such as 2026-11-24T09:00. */
export interface CalendarTouch extends Pick<LeadSummary, "id" | "name" | "addresses" | "state" | "fixed" | "version"> {
  readonly channel: Channel;
  readonly local: string;
}

/** A day with the first of its touches; `total` counts all of them. */
export interface CalendarDay {
  readonly day: string;
  readonly total: number;
  readonly touches: readonly CalendarTouch[];
}

export interface CalendarDayPart {
  readonly touches: readonly CalendarTouch[];
  /** Where the next part begins; null at the end. */
  readonly next: string | null;
}

/** From the first of these days to the last. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}
