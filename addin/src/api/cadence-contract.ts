import type { Channel, LeadKind } from "./contract";

/** The rhythms of touches, as the server keeps them. */

export type StepTiming =
  "workingDaysAfterTouch" | "daysAfterStart" | "monthsAfterTouch" | "monthsFromDate" | "birthday" | "anniversary";

export interface CadenceStep {
  readonly timing: StepTiming;
  /** Days or months; 0 where the timing counts nothing. */
  readonly count: number;
  readonly channel: Channel;
  readonly template: string | null;
  /** From which date `monthsFromDate` counts; null for all others. */
  readonly from: string | null;
}

/** A cadence as its owner writes it. */
export interface CadencePlan {
  readonly name: string;
  readonly steps: readonly CadenceStep[];
}

export interface Cadence extends CadencePlan {
  readonly id: string;
  /** With which kind of lead it begins by itself. */
  readonly kind: LeadKind | null;
  readonly isBuiltIn: boolean;
  /** How many active leads follow it. */
  readonly leads: number;
}

/** What a change of steps would move; the first of those it moves by name. */
export interface CadencePreview {
  readonly leads: number;
  readonly moved: number;
  readonly changes: readonly CadenceMove[];
}

export interface CadenceMove {
  readonly leadId: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}
