/** Days of the calendar as milliseconds of UTC, without a zone or a time. */

export const dayLength = 86_400_000;

export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

/** 0 is Monday. */
export const weekdayOf = (day: number): number => (new Date(day).getUTCDay() + 6) % 7;

export const mondayOf = (day: number): number => day - weekdayOf(day) * dayLength;

/** Nobody asks to be called on a Sunday: the Monday after, or the Friday before where a period ends. */
export function workday(day: number, back = false): number {
  const past = weekdayOf(day) - 4;
  if (past <= 0) return day;
  return back ? day - past * dayLength : day + (3 - past) * dayLength;
}

export const partsOf = (day: number) => {
  const date = new Date(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
