interface DayWords {
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
}

/** A day of the month, as the languages that need to know it write it: "14. November", "1er mai", "14 de mayo". */
const date = /^\d+(\.|er)?\s\p{L}/u;

/**
 * What stands before a day in a sentence, where the language has another word before "yesterday", "Tuesday" and
 * "14 November". The day is as `Dates` says it.
 */
export function dayFormsOf(words: DayWords) {
  const relative: ReadonlySet<string> = new Set([words.today, words.tomorrow, words.yesterday]);
  return (beforeRelative: string, beforeWeekday: string, beforeDate: string) => (day: string) =>
    `${relative.has(day) ? beforeRelative : date.test(day) ? beforeDate : beforeWeekday}${day}`;
}
