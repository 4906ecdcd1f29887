import { type WeekDay, weekDays } from "../api/me-contract";

/** "Mon–Fri", "Sun–Thu", "Mon, Wed–Fri": days that follow one another as a span, from Monday on, round the end of the week where it is worked. */
export function workDays(days: readonly WeekDay[], locale: string): string {
  const isWorked = weekDays.map((day) => days.includes(day));
  const name = (day: number) => nameOf(day % 7, locale);
  const spans: string[] = [];
  const before = isWorked.every(Boolean) ? [1] : fromMonday.filter((day) => isWorked[day] && !isWorked[(day + 6) % 7]);
  for (const first of before) {
    let last = first;
    while (isWorked[(last + 1) % 7] && last + 1 < first + 7) last++;
    spans.push(last === first ? name(first) : `${name(first)}–${name(last)}`);
  }
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(spans);
}

const fromMonday = [1, 2, 3, 4, 5, 6, 0];

// The second of January 2000 was a Sunday.
const nameOf = (day: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2000, 0, 2 + day)));
