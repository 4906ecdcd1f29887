import type { TodayGroup } from "../api/today-contract";
import { count, figure } from "./count";
import { useWords } from "./words";

/** Words of the day's list and of the session, loaded with them. */
export const enToday = {
  letGoOf: (who: string) => `Let go: ${who}`,
  planFor: (who: string) => `Plan a next touch: ${who}`,
  title: "Today",
  counts: {
    toDo: (number: number) => `${figure(number)} to do`,
    overdue: (number: number) => `${figure(number)} overdue`,
    answered: (number: number) => `${figure(number)} answered`,
    waiting: (number: number) => `${figure(number)} waiting`,
  },
  groups: {
    toDo: "To do",
    answered: "Answered: what did they say?",
    deleted: "You deleted the event: done, later, or let go?",
    waiting: "Waiting for an answer",
    parked: "Away",
    planned: "Planned for later",
    noNextStep: "No next step",
  } satisfies Record<TodayGroup, string>,
  counted: (group: string, number: number) => `${group} (${figure(number)})`,
  noNextStepHint: "Nobody is followed up without a date.",
  nothingToDo: "Nothing is due. Well done.",
  nobody: { title: "Nobody to follow up yet", hint: "Open a mail and press Follow up. Who is due stands here." },
  overdueBy: count("day overdue", "days overdue"),
  what: (channel: string, day: string) => `${channel} ${day}`,
  openMail: "Open the mail",
  openMailOf: (who: string) => `Open the mail of ${who}`,
  callNamed: (who: string, phone: string) => `Call ${who}: ${phone}`,
  more: "Show more",
  moreNamed: (group: string) => `Show more: ${group}`,
  back: "Back to Today",
  startSession: "Start session",

  pipeline: {
    title: "Pipeline",
    active: count("active lead", "active leads"),
    ofTarget: (active: number, target: number) => `${figure(active)} of ${figure(target)} active leads`,
    setTarget: "Set a target",
    changeTarget: "Change target",
    target: "How many active leads you want (empty for none)",
    badTarget: "Give a number from 1 to 100,000, or nothing.",
    save: "Save",
    saved: "Target saved.",
    candidates: "People who wrote last week",
    nobody: "Everybody who wrote last week is followed up already.",
    followUp: "Follow up",
    followUpNamed: (who: string) => `Follow up ${who}`,
  },

  session: {
    title: "Session",
    progress: (at: number, total: number) => `${at} of ${total}`,
    end: "End session",
    done: "Done",
    /** Where it is done already. */
    next: "Next",
    later: "Later",
    skip: "Skip",
    answered: "Answered",
    /** One letter each; they work while the keyboard is inside of the session. */
    keys: { done: "D", later: "L", skip: "S", answered: "A" },
    doneBy: "How",
    about: "About (optional)",
    laterTitle: "Come back later",
    over: "That was the session.",
    touches: count("touch", "touches"),
    answers: count("answer", "answers"),
    toNextYes: (asks: number) => `${figure(asks)} to your next yes`,
    left: (toDo: number) => (toDo === 0 ? "Nothing is left for today." : `${figure(toDo)} left to do.`),
  },
};

export type TodayText = typeof enToday;

export const useTodayText = (): TodayText => useWords().language.part("today") ?? enToday;
