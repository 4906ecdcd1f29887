import type { PersonCard } from "./person-contract";

/** The server's HTTP API as the pane uses it. Instants are ISO 8601 in UTC, `local` is wall time in `zone`. */

export type LeadKind = "prospect" | "referralPartner" | "customer";
export type Channel = "mail" | "call" | "meeting" | "post" | "teams";
export type Preset = "tomorrow" | "threeDays" | "nextWeek" | "twoWeeks";
export type LeadState = "planned" | "waiting" | "answered" | "parked" | "retired";
export type CalendarState = "pending" | "inCalendar" | "none" | "failed";
export type TimelineKind =
  | "captured"
  | "touchOut"
  | "touchIn"
  | "reply"
  | "autoReply"
  | "bounce"
  | "nextTouchSet"
  | "loopClosed"
  | "eventCreated"
  | "eventMoved"
  | "eventRemoved"
  | "teamsCard"
  | "undone"
  | "otherMail"
  | "question"
  | "judgedAnswer"
  | "judgedNoAnswer"
  | "bounceTemporary"
  | "addressAdded"
  | "addressRemoved"
  | "answerYes"
  | "answerNotNow"
  | "answerNo"
  | "answerStop"
  | "answerStillTalking"
  | "touchMade"
  | "noted"
  | "cadenceChosen"
  | "kindChosen"
  | "dayRemembered"
  | "personChanged"
  | "tagged"
  | "untagged"
  | "referralGiven"
  | "referralReceived"
  | "letGo"
  | "eventMovedByOwner"
  | "eventDeletedByOwner";
export type Why =
  | "chosen"
  | "noAnswerYet"
  | "judgeAnswer"
  | "backFromAbsence"
  | "addressFailed"
  | "cadence"
  | "permission"
  | "askAgain"
  | "thankYou"
  | "birthday"
  | "anniversary";
export type AnswerKind = "yes" | "notNow" | "no" | "stop" | "stillTalking";
export type NoReason =
  | "timing"
  | "budget"
  | "authority"
  | "noNeedNow"
  | "hasSupplier"
  | "changedJobs"
  | "competitor"
  | "noAnswer"
  | "badFit"
  | "personal"
  | "other";

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface MailRef {
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly webLink: string | null;
  readonly direction: "received" | "sent";
  readonly at: string;
  /** Every address that one's own mail went to. */
  readonly to?: readonly string[];
}

export type When = { readonly preset: Preset } | { readonly date: string; readonly time: string | null };

/** Days of the year, as MM-DD. */
export interface RememberedDays {
  readonly birthday: string | null;
  readonly anniversary: string | null;
}

/** Why somebody said no: how long to wait then, and why it is not about the one who asked. */
export interface ReasonForNo {
  readonly reason: NoReason;
  readonly pauseInWeeks: number;
  /** Without a wish of the user's own. */
  readonly usualPauseInWeeks: number;
  readonly notAboutYou: string;
}

export interface NextTouch {
  readonly due: string;
  readonly local: string;
  readonly zone: string;
  readonly channel: Channel;
  readonly why: Why | null;
  readonly calendar: CalendarState;
  /** What they said, with which the reminder opens. */
  readonly words: string | null;
  /** The time of day was named; otherwise the day is meant. */
  readonly fixed: boolean;
  /** The text of the step that it stands for. */
  readonly template?: { readonly id: string; readonly name: string } | null;
}

export interface Evidence {
  readonly rule: string;
  readonly detail: string | null;
}

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  readonly kind: TimelineKind;
  readonly subject: string | null;
  readonly channel: Channel | null;
  readonly evidence: Evidence | null;
  readonly undoable: boolean;
  readonly undone: boolean;
  /** What a touch was about, in one line; null or absent on what is no touch. */
  readonly about?: string | null;
}

export interface Problem {
  readonly effectId: string;
  readonly kind: "calendar" | "teams";
  /** By which it is said in the reader's language. */
  readonly what: string;
  /** Of a follow-up block: 2026-11-24. */
  readonly day: string | null;
  /** In English. */
  readonly sentence: string;
  readonly retryable: boolean;
}

/** A mail of which the user is to say whether it is the lead's answer. */
export interface Question {
  readonly entryId: string;
  readonly at: string;
  readonly subject: string | null;
  readonly from: string;
  readonly evidence: Evidence;
}

/** A mail of the user's that did not arrive, until they do something about it. */
export interface DeliveryFailure {
  readonly entryId: string;
  readonly at: string;
  readonly address: string | null;
}

/** What is known of an answer, and as of when; `checkedAt` is the last look at the whole mailbox. */
export interface Hearing {
  readonly state: "noAnswerFound" | "answered" | "couldNotCheck";
  readonly checkedAt: string | null;
  readonly since: string | null;
  readonly sentence: string;
}

export type RetiredBy = "fiveNos" | "stop" | "owner";

/** They allowed the user to come back, then and in this way. */
export interface Permission {
  readonly at: string;
  readonly local: string;
  readonly channel: Channel;
  readonly words: string | null;
}

/** An answer that waits for the user's word. `proposal` was read from their mail and is never applied unasked. */
export interface Answered {
  readonly entryId: string;
  readonly at: string;
  readonly subject: string | null;
  readonly proposal: { readonly date: string; readonly words: string } | null;
}

export interface CadencePlace {
  readonly id: string;
  readonly name: string;
  /** The step that the next touch stands for, from 1; null where the user chose the date. */
  readonly step: number | null;
  readonly of: number;
}

export interface Lead extends RememberedDays, PersonCard {
  readonly id: string;
  readonly kind: LeadKind;
  /** What the user wrote to themselves when they began. */
  readonly note: string | null;
  readonly tags: readonly string[];
  readonly addresses: readonly { readonly address: string; readonly bounced: boolean }[];
  readonly status: "active" | "retired";
  readonly version: number;
  readonly state: LeadState;
  readonly nextTouch: NextTouch | null;
  readonly waiting: { readonly since: string; readonly subject: string | null } | null;
  readonly answered: Answered | null;
  /** Null for an active lead, and for one whose capture was taken back. */
  readonly retired: { readonly entryId: string; readonly at: string; readonly by: RetiredBy } | null;
  readonly permission: Permission | null;
  /** The user deleted the event in Outlook, and has not yet said what that meant. */
  readonly eventDeletedAt: string | null;
  readonly cadence: CadencePlace | null;
  readonly referrals: { readonly given: number; readonly received: number };
  readonly unansweredMails: number;
  readonly parkedUntil: string | null;
  /** A day that lies ahead: the person said themselves that they are away until then. */
  readonly awayUntil: string | null;
  readonly question: Question | null;
  readonly failure: DeliveryFailure | null;
  /** The address to write to; null where none works any more. */
  readonly writeTo: string | null;
  /** Another address from which the newest answer came. */
  readonly suggestedAddress: string | null;
  readonly touchMeter: { readonly touches: number; readonly goal: number };
  readonly noCount: number;
  readonly lastConversation: string | null;
  readonly timeline: readonly TimelineEntry[];
  readonly problems: readonly Problem[];
  /** Null or absent where no answer is awaited. */
  readonly hearing?: Hearing | null;
}
