/** What the server refuses, by its slug, in a sentence of its own in English. */
export type Refusal =
  | "address-taken"
  | "asked-to-stop"
  | "bad-request"
  | "block-minutes"
  | "busy"
  | "cadence-name"
  | "cadence-offset"
  | "cadence-too-long"
  | "cadence-too-short"
  | "cannot-undo"
  | "changed-meanwhile"
  | "date-in-the-past"
  | "date-too-far"
  | "last-address"
  | "mailbox-busy"
  | "mailbox-failed"
  | "mailbox-unreachable"
  | "needs-consent"
  | "needs-sign-in"
  | "no-action"
  | "no-date"
  | "no-name"
  | "no-reason"
  | "no-such-address"
  | "no-such-cadence"
  | "no-such-country"
  | "no-such-day"
  | "no-such-list"
  | "no-such-page"
  | "no-such-template"
  | "no-touch"
  | "no-workflow"
  | "not-active"
  | "not-allowed"
  | "not-an-address"
  | "not-found"
  | "not-json"
  | "not-signed-in"
  | "not-so-many"
  | "not-so-many-days"
  | "not-within-a-year"
  | "not-your-template"
  | "nothing-to-judge"
  | "nothing-to-retry"
  | "nothing-written"
  | "own-address"
  | "pause-weeks"
  | "pipeline-target"
  | "request-id-malformed"
  | "request-id-reused"
  | "sign-in-needed"
  | "tag-too-long"
  | "template-changed"
  | "template-name"
  | "template-too-long"
  | "too-large"
  | "too-many-cadences"
  | "too-many-tags"
  | "too-many-templates"
  | "workflow-host"
  | "workflow-refused"
  | "workflow-silent"
  | "wrong-method";

/** What is wrong with the connection to the mailbox, by the state that the server names. */
export type ConnectionTrouble = "cannotCheck" | "needsConsent" | "needsSignIn";

/** What the server tried again and again, and could not do, by its slug. */
export type Failure =
  | "block-not-put"
  | "block-not-removed"
  | "blocks-not-planned"
  | "card-not-allowed"
  | "card-not-taken"
  | "card-unsure"
  | "event-not-put"
  | "event-not-removed"
  | "not-moved";

/** The reader's own sentence for it; undefined for what is newer than this pane. */
export type FailureSaid = (what: string, day: string) => string | undefined;

export const failuresSaidBy =
  (sentences: Readonly<Record<Failure, string | ((day: string) => string)>>): FailureSaid =>
  (what, day) => {
    const said = (sentences as Readonly<Partial<Record<string, string | ((day: string) => string)>>>)[what];
    return typeof said === "function" ? said(day) : said;
  };

/** The reader's own sentence for what the server says in English. */
export type Translated = (about: string, sentence: string) => string;

/** What is newer than this pane is said as the server says it. */
export const translatedBy =
  <About extends string>(sentences: Readonly<Record<About, string>>): Translated =>
  (about, sentence) =>
    (sentences as Readonly<Partial<Record<string, string>>>)[about] ?? sentence;
