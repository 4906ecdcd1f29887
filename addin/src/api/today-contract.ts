import type { Channel, LeadKind, LeadState, MailRef, Person, Why } from "./contract";

/** The server's lists of the day. `day` and `local` are the user's own. */

export type TodayGroup = "toDo" | "answered" | "deleted" | "waiting" | "parked" | "planned" | "noNextStep";

export interface TodayItem {
  readonly id: string;
  readonly name: string;
  /** Null where none works any more. */
  readonly address: string | null;
  readonly kind: LeadKind;
  readonly phone: string | null;
  readonly company: string | null;
  readonly local: string | null;
  readonly day: string | null;
  readonly fixed: boolean;
  readonly overdueDays: number;
  readonly why: Why | null;
  readonly words: string | null;
  readonly channel: Channel | null;
  readonly lastConversation: string | null;
  /** The newest mail, to be opened in Outlook. */
  readonly webLink: string | null;
  readonly touches: number;
  readonly noCount: number;
  readonly state: LeadState;
  readonly version: number;
}

export interface TodayPart {
  readonly items: readonly TodayItem[];
  /** Where the next part begins; null at the end. */
  readonly next: string | null;
}

export interface Pipeline {
  readonly active: number;
  readonly target: number | null;
}

export interface Today extends Readonly<Record<TodayGroup, TodayPart>> {
  readonly counts: Readonly<Record<TodayGroup | "overdue", number>>;
  readonly pipeline: Pipeline;
}

export interface SessionNumbers {
  readonly touches: number;
  readonly answers: number;
  /** How many asks the user's own numbers say it takes; null while they say nothing. */
  readonly toNextYes: number | null;
}

/** Somebody who wrote last week and is not followed up. */
export interface Candidate extends Person, Omit<MailRef, "direction"> {}
