import type { Person } from "./api/contract";
import type { Candidate, TodayItem } from "./api/today-contract";

/** Somebody of whom no address works is still called by their name. */
export const personOf = ({ name, address }: TodayItem | Candidate): Person => ({ name, address: address ?? name });

/** A session under way: whom it goes through, and how far it has come. */
export interface Run {
  readonly items: readonly TodayItem[];
  /** Where the list goes on that is not read yet. */
  readonly next: string | null;
  /** Which of them is in sight, from 0. */
  readonly at: number;
  readonly total: number;
  readonly since: Date;
}

/** What of Today is in sight. It outlives a look at the mail: a session goes on where it was. */
export type TodayView =
  | { readonly kind: "list" }
  | { readonly kind: "lead"; readonly item: TodayItem; readonly plans: boolean }
  | { readonly kind: "candidate"; readonly candidate: Candidate }
  | { readonly kind: "session"; readonly run: Run };
