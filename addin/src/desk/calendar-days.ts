import type { CalendarDay, CalendarTouch, DayRange } from "../api/leads-contract";
import { formatOf } from "../text/formats";
import { weekDays, type WeekDay } from "../api/me-contract";

export type Span = "month" | "week";

/** Which days are in sight: the month or the week of a day such as 2026-11-24. */
export interface Sight {
  readonly span: Span;
  readonly at: string;
}

const utc = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

export const dayOf = (touch: CalendarTouch): string => touch.local.slice(0, 10);

export function daysLater(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
}

/** The week before or after, or the same day of another month, or that one's last day. */
export function turned({ span, at }: Sight, by: 1 | -1): Sight {
  if (span === "week") return { span, at: daysLater(at, 7 * by) };
  const [date, last] = [utc(at), utc(at)];
  last.setUTCMonth(date.getUTCMonth() + by + 1, 0);
  date.setUTCMonth(date.getUTCMonth() + by, Math.min(date.getUTCDate(), last.getUTCDate()));
  return { span, at: iso(date) };
}

export const weekdayOf = (day: string): WeekDay => weekDays[utc(day).getUTCDay()] ?? "sunday";

/** All days drawn, a week each: those of a month begin and end with whole weeks. */
export function weeksOf({ span, at }: Sight, firstWeekday: number): readonly (readonly string[])[] {
  const first = span === "week" ? at : `${at.slice(0, 7)}-01`;
  const last = span === "week" ? at : daysLater(turned({ span, at: first }, 1).at, -1);
  const begin = daysLater(first, -((utc(first).getUTCDay() - firstWeekday + 7) % 7));
  const weeks: string[][] = [];
  for (let monday = begin; monday <= last; monday = daysLater(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => daysLater(monday, index)));
  }
  return weeks;
}

export function rangeOf(weeks: readonly (readonly string[])[]): DayRange {
  const days = weeks.flat();
  return { from: days[0] ?? "", to: days.at(-1) ?? "" };
}

interface WeekInfo {
  readonly firstDay: number;
}

/** Where nobody says: where a week begins on Sunday, and where on Saturday. */
const fromSunday = /^(AU|BR|CA|CN|CO|HK|ID|IL|IN|JP|KE|KR|MX|PE|PH|PK|SA|SG|TH|TW|US|VE|ZA)$/;
const fromSaturday = /^(AE|AF|BH|DZ|EG|IQ|IR|JO|KW|LY|OM|QA|SD|SY)$/;

/** The day with which the reader's week begins: 0 is Sunday. */
export function firstWeekdayOf(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    readonly getWeekInfo?: () => WeekInfo;
    readonly weekInfo?: WeekInfo;
  };
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  if (info !== undefined) return info.firstDay % 7;
  const region = known.maximize().region ?? "";
  return fromSunday.test(region) ? 0 : fromSaturday.test(region) ? 6 : 1;
}

/** How a day, a month or a week is called where it stands in the calendar. */
export class DayNames {
  constructor(private readonly locale: string) {}

  weekday = (day: string, weekday: "short" | "long") => this.#format({ weekday }).format(utc(day));
  date = (day: string) => this.#format({ day: "numeric" }).format(utc(day));
  dateOfMonth = (day: string) => this.#format({ day: "numeric", month: "short" }).format(utc(day));

  title({ span, at }: Sight, { from, to }: DayRange): string {
    if (span === "month") return this.#format({ month: "long", year: "numeric" }).format(utc(at));
    return this.#format({ day: "numeric", month: "long", year: "numeric" }).formatRange(utc(from), utc(to));
  }

  #format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return formatOf(this.locale, { ...options, timeZone: "UTC" });
  }
}

/** The touch on another day, at the time of day at which it was. */
export const onDay = (touch: CalendarTouch, day: string): CalendarTouch => ({
  ...touch,
  local: day + touch.local.slice(10),
});

/** The days with `now` in the place where `before` was: on its own day, and counted there. */
export function withMoved(
  days: readonly CalendarDay[],
  before: CalendarTouch,
  now: CalendarTouch,
): readonly CalendarDay[] {
  const left = days.map((day) => {
    if (day.day !== dayOf(before)) return day;
    return { ...day, total: day.total - 1, touches: day.touches.filter(({ id }) => id !== before.id) };
  });
  const known = left.find(({ day }) => day === dayOf(now)) ?? { day: dayOf(now), total: 0, touches: [] };
  const touches = [...known.touches, now].toSorted((one, other) => (one.local < other.local ? -1 : 1));
  const come = { ...known, total: known.total + 1, touches };
  return [...left.filter(({ day, total }) => day !== come.day && total > 0), come];
}
