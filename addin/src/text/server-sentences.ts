/** What the server says in sentences of its own, in English: refusals by their slug, the connection by its state. */
export type ServerSentence =
  | "address-taken"
  | "asked-to-stop"
  | "block-minutes"
  | "cadence-name"
  | "cadence-offset"
  | "cadence-too-long"
  | "cadence-too-short"
  | "cannot-undo"
  | "cannotCheck"
  | "changed-meanwhile"
  | "date-in-the-past"
  | "date-too-far"
  | "last-address"
  | "needs-consent"
  | "needs-sign-in"
  | "needsConsent"
  | "needsSignIn"
  | "no-date"
  | "no-reason"
  | "no-such-address"
  | "no-such-cadence"
  | "no-such-country"
  | "no-such-day"
  | "no-touch"
  | "not-active"
  | "not-allowed"
  | "not-an-address"
  | "not-found"
  | "not-signed-in"
  | "not-within-a-year"
  | "nothing-to-judge"
  | "nothing-to-retry"
  | "nothing-written"
  | "own-address"
  | "pipeline-target"
  | "sign-in-needed"
  | "too-many-cadences";

/** What is newer than this pane is said as the server says it. */
export const translatedBy =
  <About extends string>(sentences: Readonly<Record<About, string>>) =>
  (about: string, sentence: string): string =>
    (sentences as Readonly<Partial<Record<string, string>>>)[about] ?? sentence;
