import type { StepTiming } from "../api/cadence-contract";
import { count } from "./count";
import { useWords } from "./words";

const workingDays = count("working day", "working days");
const wholeDays = count("day", "days");
const months = count("month", "months");

/** Words of what is opened rarely, loaded with it. */
export const enDetails = {
  cadence: {
    choose: "Cadence",
    use: "Use this one",
    first: (channel: string, when: string) => `Begins with: ${channel}, ${when}.`,
    /** When a step falls, said to somebody who begins with it today. */
    when: {
      workingDaysAfterTouch: (days) => (days === 0 ? "today" : `${workingDays(days)} from now`),
      daysAfterStart: (days) => (days === 0 ? "today" : `${wholeDays(days)} from now`),
      monthsAfterTouch: (number) => `${months(number)} from now`,
      monthsFromDate: (number) => `every ${months(number)}`,
      birthday: () => "on their birthday",
      anniversary: () => "on their anniversary",
    } satisfies Record<StepTiming, (count: number) => string>,
  },
  referrals: {
    title: "Referrals",
    balance: (given: number, received: number) => `Given ${given}, received ${received}.`,
    even: "You are even.",
    theyGaveMore: (by: number) => `They are ahead by ${by}: send them somebody.`,
    youGaveMore: (by: number) => `You are ahead by ${by}.`,
    give: "I sent them somebody",
    receive: "They sent me somebody",
  },
  days: {
    title: "Birthday and anniversary",
    birthday: "Birthday",
    anniversary: "Anniversary",
    month: (what: string) => `${what}: month`,
    day: (what: string) => `${what}: day`,
    none: "Not known",
    noSuchDay: "There is no such day.",
    save: "Keep these days",
  },
};

export type DetailsText = typeof enDetails;

export const useDetailsText = (): DetailsText => useWords().language.part("details") ?? enDetails;
