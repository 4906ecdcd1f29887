import type { Lead, When } from "../../api/contract";
import { onWeekday, plusMonths } from "../../lead/later";
import type { Dates } from "../../text/dates";
import type { Text } from "../../text/en";
import type { AnswersText } from "../../text/en-answers";
import { faultOfWhen, whenOf, type OwnWhen } from "../../when/own-when";

export type LaterChoice = "proposed" | "twoWeeks" | "month" | "quarter" | "halfYear" | "own";

const months = { month: 1, quarter: 3, halfYear: 6 } as const;

/** The date of their own words stands first; it is offered, and chosen by nobody but the user. */
export function laterOptions(
  lead: Lead,
  text: Text,
  words: AnswersText,
  dates: Dates,
): Partial<Record<LaterChoice, string>> {
  const proposal = lead.answered?.proposal ?? null;
  const { proposed, presets } = words.notNow;
  return {
    ...(proposal === null ? {} : { proposed: proposed(dates.shortDay(proposal.date)) }),
    ...presets,
    own: text.ownDate,
  };
}

/** Null while a date is still missing or past. */
export function laterOf(choice: LaterChoice, lead: Lead, own: OwnWhen, today: string): When | null {
  switch (choice) {
    case "proposed":
      return { date: lead.answered?.proposal?.date ?? today, time: null };
    case "twoWeeks":
      return { preset: "twoWeeks" };
    case "own":
      return faultOfWhen(own, today) === null ? whenOf(own) : null;
    default:
      return { date: onWeekday(plusMonths(today, months[choice])), time: null };
  }
}
