import type { StepTiming } from "../api/cadence-contract";
import type { LeadKind } from "../api/contract";
import { count } from "./count";
import { useWords } from "./words";

const leads = count("lead", "leads");
const touches = count("next touch moves", "next touches move");

/** Words of the cadence editor, loaded with it. */
export const enCadences = {
  title: "Cadences",
  hint: "The rhythm in which you get in touch.",
  line: (...parts: string[]) => parts.join(" · "),
  forWhom: {
    prospect: "Prospects begin with it",
    referralPartner: "Referral partners begin with it",
    customer: "Customers begin with it",
  } satisfies Record<LeadKind, string>,
  byHand: "For those you choose it for",
  howMany: count("cadence", "cadences"),
  steps: count("step", "steps"),
  leads,
  add: "New cadence",
  copy: "Copy",
  copyNamed: (name: string) => `Copy: ${name}`,
  copyOf: (name: string) => `Copy of ${name}`,

  back: "Back to Settings",
  editTitle: (name: string) => `Edit: ${name}`,
  newTitle: "New cadence",
  kept: "These changes are not saved yet.",
  discard: "Discard them",
  discarded: "Changes discarded.",
  name: "Name",
  gone: "This cadence is no longer there.",

  stepsTitle: "Steps",
  step: (number: number) => `Step ${number}`,
  timing: "When",
  timings: {
    workingDaysAfterTouch: "working days later",
    daysAfterStart: "days after the start",
    monthsAfterTouch: "months later, repeating",
    monthsFromDate: "months apart, from a date",
    birthday: "on their birthday",
    anniversary: "on their anniversary",
  } satisfies Record<StepTiming, string>,
  count: "How many",
  channel: "How",
  text: "Text",
  withoutText: "without a template",
  withText: (name: string) => `with “${name}”`,
  textGone: "with a template that is gone",
  from: "First on",
  up: (number: number) => `Move step ${number} up`,
  down: (number: number) => `Move step ${number} down`,
  remove: (number: number) => `Remove step ${number}`,
  addStep: "Add a step",
  moved: (from: number, to: number) => `Step ${from} is step ${to} now.`,
  removed: (number: number) => `Step ${number} removed.`,

  faults: {
    name: "Give it a name of at most 100 characters.",
    days: "Give 0 to 3,653 days.",
    months: "Give 1 to 120 months.",
    from: "Choose the date from which to count.",
    tooFew: "Most sales close after the fifth touch. Plan at least five, or one that recurs.",
    tooMany: "Plan at most fifty touches.",
  },

  save: "Save",
  preview: "See what moves",
  previewTitle: "Before it applies",
  moves: (all: number, moved: number) => `${leads(all)}; ${touches(moved)}.`,
  movesNone: (all: number) => `${leads(all)}; no next touch moves.`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  noDay: "no day",
  andMore: (number: number) => `and ${number} more`,
  apply: "Apply the change",
  keepEditing: "Keep editing",

  added: (name: string) => `“${name}” is there.`,
  changed: (name: string) => `“${name}” is changed.`,
  deleted: (name: string) => `“${name}” is deleted.`,
  restored: (name: string) => `“${name}” is as it was at first.`,

  delete: "Delete",
  deleteTitle: (name: string) => `Delete “${name}”?`,
  deleteWhat: (number: number) =>
    number === 0 ? "Nobody follows it." : `${leads(number)} keep the steps that they have.`,
  restore: "Restore the original",
  restoreTitle: (name: string) => `Make “${name}” again as it was at first?`,
  restoreWhat: "Your changes of it are lost. Leads keep the steps that they have.",
  no: "No, keep it",
};

export type CadencesText = typeof enCadences;

export const useCadencesText = (): CadencesText => useWords().language.part("cadences") ?? enCadences;
