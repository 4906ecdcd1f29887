import type { AnswerKind, Channel, LeadKind, MailRef, NoReason, Person, When } from "./contract";
import type { PersonProposal } from "./person-contract";

/** What the pane asks the server to do. */

export interface CaptureRequest extends PersonProposal {
  readonly person: Person;
  readonly mail: MailRef | null;
  readonly kind: LeadKind;
  /** A date, or when the first step of the cadence says. */
  readonly followUp: When | { readonly cadence: true };
  /** Null for the one with which their kind begins. */
  readonly cadenceId: string | null;
  readonly channel: Channel;
  readonly note: string | null;
  readonly tags: readonly string[];
}

export interface NextTouchRequest {
  readonly followUp: When;
  readonly channel: Channel;
  readonly why: string | null;
}

export interface AnswerRequest {
  readonly answer: AnswerKind;
  /** When to come back: needed for "not now"; for a no it takes the place of the reason's pause. */
  readonly until: When | null;
  readonly channel: Channel | null;
  readonly reason: NoReason | null;
  readonly words: string | null;
  /** By what way they said it, where it was not by mail. */
  readonly by: Channel | null;
}

export interface TouchRequest {
  readonly channel: Channel;
  readonly about: string | null;
  /** It was the touch that was due, so the next one follows. */
  readonly completes: boolean;
  readonly at: string | null;
}
