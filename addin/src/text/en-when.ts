import { useWords } from "./words";

/** Words of the fields in which a day is named or chosen, loaded with them. */
export const enWhen = {
  words: "In your own words",
  example: "For example: in 3 weeks, next Tuesday 9am, end of March.",
  found: (day: string) => `That is ${day}.`,
  foundAt: (day: string, time: string) => `That is ${day}, ${time}.`,
  unclear: "That is no single day. Write it like “in 3 weeks” or “next Tuesday 9am”.",
  past: "That is over. Name a time to come, like “next Tuesday 9am”.",
  unread: "Your words cannot be read without a connection. Choose the date below.",
  date: "Or a date",
  time: "Time (optional)",
  needsDate: "Name or choose a day first.",
  dateInPast: "Choose today or a later day.",
};

export type WhenText = typeof enWhen;

export const useWhenText = (): WhenText => useWords().language.part("when") ?? enWhen;
