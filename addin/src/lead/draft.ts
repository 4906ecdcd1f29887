import type { Channel, LeadKind, MailRef, Person, Preset, When } from "../api/contract";
import type { PersonProposal } from "../api/person-contract";
import type { CaptureRequest, NextTouchRequest } from "../api/requests";
import { faultOfWhen, noWhen, whenOf, type OwnWhen, type WhenFault } from "../when/own-when";

/** What the user has filled in so far. */
export interface Draft extends OwnWhen {
  readonly when: Preset | "own" | "cadence";
  readonly channel: Channel;
  readonly kind: LeadKind;
  /** Empty for the one with which the kind begins. */
  readonly cadenceId: string;
  /** Null as long as nobody wrote another than the one of the signature. */
  readonly company: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly tags: readonly string[];
  readonly note: string;
}

export const emptyDraft: Draft = {
  ...noWhen,
  when: "threeDays",
  channel: "mail",
  kind: "prospect",
  cadenceId: "",
  company: null,
  title: null,
  phone: null,
  tags: [],
  note: "",
};

export const nothingProposed: PersonProposal = { company: null, title: null, phone: null };

/** What the form shows and saves: the user's word, else the signature's. */
export function personIn(draft: Draft, proposal: PersonProposal): Readonly<Record<keyof PersonProposal, string>> {
  const said = (field: keyof PersonProposal) => draft[field] ?? proposal[field] ?? "";
  return { company: said("company"), title: said("title"), phone: said("phone") };
}

export function faultOf(draft: Draft, today: string): WhenFault | null {
  return draft.when === "own" ? faultOfWhen(draft, today) : null;
}

export function captureOf(
  draft: Draft,
  person: Person,
  mail: MailRef | null,
  proposal = nothingProposed,
): CaptureRequest {
  const { company, title, phone } = personIn(draft, proposal);
  return {
    person,
    mail,
    kind: draft.kind,
    followUp: draft.when === "cadence" ? { cadence: true } : wishOf(draft),
    cadenceId: orNull(draft.cadenceId),
    channel: draft.channel,
    company: orNull(company),
    title: orNull(title),
    phone: orNull(phone),
    note: orNull(draft.note),
    tags: draft.tags,
  };
}

export function nextTouchOf(draft: Draft): NextTouchRequest {
  return { followUp: wishOf(draft), channel: draft.channel, why: null };
}

function wishOf(draft: Draft): When {
  const { when } = draft;
  if (when === "own") return whenOf(draft);
  // Only somebody new begins with a cadence's first step: the form of all others does not offer it.
  return { preset: when === "cadence" ? "threeDays" : when };
}

function orNull(value: string): string | null {
  const trimmed = value.trim();
  return trimmed === "" ? null : trimmed;
}
