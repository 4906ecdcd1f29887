/** Days of the calendar as YYYY-MM-DD, without a zone. */

const day = 86_400_000;

export function plusWeeks(from: string, weeks: number): string {
  return textOf(dateOf(from).getTime() + weeks * 7 * day);
}

/** The same day some months on; the last of the month where that one has no such day. */
export function plusMonths(from: string, months: number): string {
  const date = dateOf(from);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return textOf(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date.getUTCDate(), last.getUTCDate())));
}

/** Nobody asks to be called on a Sunday: a date that the pane proposes lies on Monday to Friday. */
export function onWeekday(date: string): string {
  const weekday = dateOf(date).getUTCDay();
  if (weekday === 6) return textOf(dateOf(date).getTime() + 2 * day);
  return weekday === 0 ? textOf(dateOf(date).getTime() + day) : date;
}

function dateOf(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

function textOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
