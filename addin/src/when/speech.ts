import type { Chrono } from "chrono-node";

/** How one language speaks of dates, where chrono-node does not know it: pieces of regular expressions, all in small letters. */
export interface Speech {
  readonly chrono: Chrono;
  /** Said otherwise than chrono-node knows it. */
  readonly rewritten: readonly (readonly [from: RegExp, to: string])[];
  /** Says that an hour up to eleven is one after noon. */
  readonly late: RegExp;
  /** Where such an hour stands: its figures alone. */
  readonly hour: RegExp;
  /** Says that a day is over. */
  readonly gone: RegExp;
  /** What may stand around a date without making it another one. */
  readonly fillers: readonly string[];
  readonly edges: Readonly<Record<Edge, string>>;
  /** What stands between an edge and its period: "of the". */
  readonly of: string;
  readonly units: Readonly<Record<Unit, string>>;
  /** How the next period is named, and the one after it: before the word or behind it. */
  readonly next: Around;
  readonly afterNext: Around;
  readonly months: readonly string[];
  /** A day of the month alone, such as "the 15th": one group, the number. */
  readonly dayOfMonth: string;
}

export type Edge = "beginning" | "middle" | "end";
export type Unit = "week" | "month" | "quarter" | "year";
export interface Around {
  readonly before: string;
  readonly behind: string;
}

/** What does not occur in a language. */
export const never = "(?!)";

export const around = (before: string, behind = never): Around => ({ before, behind });
