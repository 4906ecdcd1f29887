import type { Channel, LeadKind, MailRef, Person, Preset, When } from "../api/contract";
import type { CaptureRequest, NextTouchRequest } from "../api/requests";

/** What the user has filled in so far. */
export interface Draft {
  readonly when: Preset | "own" | "cadence";
  readonly date: string;
  readonly time: string;
  readonly channel: Channel;
  readonly kind: LeadKind;
  /** Empty for the one with which the kind begins. */
  readonly cadenceId: string;
  readonly phone: string;
  readonly note: string;
}

export const emptyDraft: Draft = {
  when: "threeDays",
  date: "",
  time: "",
  channel: "mail",
  kind: "prospect",
  cadenceId: "",
  phone: "",
  note: "",
};

export type DraftFault = "needsDate" | "dateInPast";

export function faultOf(draft: Draft, today: string): DraftFault | null {
  if (draft.when !== "own") return null;
  if (draft.date === "") return "needsDate";
  return draft.date < today ? "dateInPast" : null;
}

export function captureOf(draft: Draft, person: Person, mail: MailRef | null): CaptureRequest {
  return {
    person,
    mail,
    kind: draft.kind,
    followUp: draft.when === "cadence" ? { cadence: true } : whenOf(draft),
    cadenceId: orNull(draft.cadenceId),
    channel: draft.channel,
    phone: orNull(draft.phone),
    note: orNull(draft.note),
  };
}

export function nextTouchOf(draft: Draft): NextTouchRequest {
  return { followUp: whenOf(draft), channel: draft.channel, why: null };
}

function whenOf({ when, date, time }: Draft): When {
  if (when === "own") return { date, time: orNull(time) };
  // Only somebody new begins with a cadence's first step: the form of all others does not offer it.
  return { preset: when === "cadence" ? "threeDays" : when };
}

function orNull(value: string): string | null {
  const trimmed = value.trim();
  return trimmed === "" ? null : trimmed;
}
