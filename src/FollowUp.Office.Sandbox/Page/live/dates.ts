/** Dates in the user's zone. A local time is written `2026-11-24T09:00`, a day `2026-11-24`. */

const partsBy = new Map<string, Intl.DateTimeFormat>();

/** An instant as local time in `zone`. */
export function localTime(instant: Date, zone: string): string {
  let format = partsBy.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
    partsBy.set(zone, format);
  }
  return format.format(instant).replace(" ", "T");
}

export const dayOf = (local: string) => local.slice(0, 10);

const asUtc = (local: string) => new Date(local.length === 10 ? `${local}T00:00Z` : `${local.slice(0, 16)}Z`);
const fromUtc = (date: Date) => date.toISOString().slice(0, 16);

/** Calendar arithmetic on wall time: a day later is the same hour, whatever summer time does in between. */
export function addMinutes(local: string, minutes: number): string {
  return fromUtc(new Date(asUtc(local).getTime() + minutes * 60_000));
}

export function addDays(day: string, days: number): string {
  return dayOf(addMinutes(day, days * 24 * 60));
}

export function minutesBetween(from: string, to: string): number {
  return (asUtc(to).getTime() - asUtc(from).getTime()) / 60_000;
}

export function mondayOf(day: string): string {
  return addDays(day, -((asUtc(day).getUTCDay() + 6) % 7));
}

/** Monday of the week one looks at on that day: at the weekend that is the one ahead. */
export function weekInView(day: string): string {
  return mondayOf(isWeekend(day) ? addDays(day, 2) : day);
}

export function isWeekend(day: string): boolean {
  return asUtc(day).getUTCDay() % 6 === 0;
}

/** How a local time or day is shown, for example `formatLocal(day, { weekday: "short" })`. */
export function formatLocal(local: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(asUtc(local));
}

export const timeOf = (local: string) => local.slice(11, 16);

/** Short date of a mail in a list: the hour today, the weekday this week, the date before. */
export function listDate(local: string, today: string): string {
  const age = minutesBetween(dayOf(local), today) / (24 * 60);
  if (age <= 0) return timeOf(local);
  if (age < 7) return formatLocal(local, { weekday: "short" }) + " " + timeOf(local);
  return formatLocal(local, { day: "numeric", month: "short", ...(age > 300 ? { year: "numeric" } : {}) });
}

/** Under which heading of the list a mail stands. */
export function dateGroup(local: string, today: string): string {
  const age = minutesBetween(dayOf(local), today) / (24 * 60);
  if (age <= 0) return "Today";
  if (age === 1) return "Yesterday";
  const monday = mondayOf(today);
  if (dayOf(local) >= monday) return "Earlier this week";
  if (dayOf(local) >= addDays(monday, -7)) return "Last week";
  return formatLocal(local, { month: "long", year: "numeric" });
}
