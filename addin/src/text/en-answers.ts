import type { NoReason } from "../api/contract";
import { useWords } from "./words";

/** Words of the forms below an answer, loaded with them. */
export const enAnswers = {
  notNow: {
    when: "When may you come back?",
    proposed: (day: string) => `As they asked: ${day}`,
    presets: { twoWeeks: "In 2 weeks", month: "In a month", quarter: "In 3 months", halfYear: "In 6 months" },
    words: "They gave permission in these words (optional)",
    needsChoice: "Choose when to come back.",
    save: "Come back then",
  },
  no: {
    why: "Why?",
    reasons: {
      timing: "Timing",
      budget: "Budget",
      authority: "Somebody else decides",
      noNeedNow: "No need now",
      hasSupplier: "Has a supplier",
      changedJobs: "Changed jobs",
      competitor: "Chose a competitor",
      noAnswer: "No answer at all",
      badFit: "Bad fit",
      personal: "Personal",
      other: "Other",
    } satisfies Record<NoReason, string>,
    /** The server says it in English. */
    notAboutYou: (_reason: NoReason, sentence: string) => sentence,
    asksAgain: (day: string) => `Asks again ${day}.`,
    changeDate: "Another day",
    words: "What they said (optional)",
    count: (count: number) => `No ${count} of 5.`,
    uncounted: "Silence is not counted as a no.",
    later: "Set a later date instead?",
    last: (who: string) => `This is the fifth no: ${who} will no longer be followed up. You can undo it.`,
    needsReason: "Choose a reason first.",
    save: "Save this no",
    saveLast: "Save the fifth no",
  },
  stop: {
    sure: (who: string) => `${who} will not be contacted any more, and cannot be followed up again by accident.`,
    words: "What they said (optional)",
    save: "Stop for good",
  },
};

export type AnswersText = typeof enAnswers;

export const useAnswersText = (): AnswersText => useWords().language.part("answers") ?? enAnswers;
