import { formatOf } from "./formats";

/** Intl leaves the French first of a month a plain figure; "1 h" is a time. */
const frenchFirst = /(?<!\d)1(?=\s\p{L}{3})/u;

/** Dates as people say them, in the mailbox's zone. */
export class Dates {
  constructor(
    private readonly locale: string,
    private readonly zone: string | undefined,
    private readonly now: Date,
    private readonly words: { readonly today: string; readonly tomorrow: string; readonly yesterday: string },
  ) {}

  /** Of an instant: "today", "yesterday", "Tuesday", "24 November". */
  day(instant: string): string {
    return this.#dayWord(wallDay(new Date(instant), this.zone));
  }

  /** Of wall time such as 2026-11-24T09:00 or 2026-11-24. */
  localDay(local: string): string {
    return this.#dayWord(Date.parse(`${local.slice(0, 10)}T00:00:00Z`));
  }

  /** "Tue 30 March": which day it is, said so that it can be checked at a glance. */
  shortDay(local: string): string {
    const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
    const day: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "long" };
    return this.#format(date, { ...day, ...this.#otherYear(date), timeZone: "UTC" });
  }

  /** As one speaks of a date far off: its month, with the year where it is another. */
  month(local: string): string {
    const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
    return this.#format(date, { month: "long", ...this.#otherYear(date), timeZone: "UTC" });
  }

  /** The twelve months by how a day in them begins: "01-" to "12-". */
  months(): Readonly<Record<string, string>> {
    const names = Array.from({ length: 12 }, (_, index) => {
      const name = this.#format(new Date(Date.UTC(2024, index, 1)), { month: "long", timeZone: "UTC" });
      return [`${String(index + 1).padStart(2, "0")}-`, name] as const;
    });
    return Object.fromEntries(names);
  }

  /** So far ahead that its month says enough. */
  isFarAhead(local: string): boolean {
    return this.#daysFromToday(Date.parse(`${local.slice(0, 10)}T00:00:00Z`)) >= 28;
  }

  localTime(local: string): string {
    return this.#format(new Date(`${local.slice(0, 16)}:00Z`), { timeStyle: "short", timeZone: "UTC" });
  }

  /** The time of day of an instant. */
  time(instant: string): string {
    return this.#format(new Date(instant), { timeStyle: "short", timeZone: this.zone });
  }

  /** Of a clock on the wall, such as 16:00. */
  wallTime(time: string): string {
    return this.localTime(`2024-01-01T${time}`);
  }

  /** For a list: "Tue 10:12" within the last days, otherwise "24 Nov 10:12". */
  moment(instant: string): string {
    const date = new Date(instant);
    const days = this.#daysFromToday(wallDay(date, this.zone));
    const time = this.#format(date, { timeStyle: "short", timeZone: this.zone });
    if (days === 0) return time;
    const near = days > -7 && days < 0;
    const options: Intl.DateTimeFormatOptions = near ? { weekday: "short" } : { day: "numeric", month: "short" };
    return `${this.#format(date, { ...options, timeZone: this.zone })} ${time}`;
  }

  full(instant: string): string {
    return this.#format(new Date(instant), { dateStyle: "full", timeStyle: "short", timeZone: this.zone });
  }

  /** A day with nothing left out, so that what was understood can be checked. */
  longDay(local: string): string {
    const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
    return this.#format(date, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  }

  isPast(instant: string): boolean {
    return Date.parse(instant) < this.now.getTime();
  }

  /** Today's date for a date field. */
  today(): string {
    return new Date(wallDay(this.now, this.zone)).toISOString().slice(0, 10);
  }

  /** What the reader's clock shows, such as 2026-11-24T09:05. */
  wallNow(): string {
    // Swedes write the date as computers do.
    const options = { dateStyle: "short", timeStyle: "short", timeZone: this.zone } as const;
    return formatOf("sv-SE", options).format(this.now).replace(" ", "T");
  }

  #dayWord(day: number): string {
    const days = this.#daysFromToday(day);
    if (days === 0) return this.words.today;
    if (days === 1) return this.words.tomorrow;
    if (days === -1) return this.words.yesterday;
    const date = new Date(day);
    if (Math.abs(days) < 7) return this.#format(date, { weekday: "long", timeZone: "UTC" });
    return this.#format(date, { day: "numeric", month: "long", ...this.#otherYear(date), timeZone: "UTC" });
  }

  #otherYear(date: Date): Intl.DateTimeFormatOptions {
    const thisYear = new Date(wallDay(this.now, this.zone)).getUTCFullYear();
    return date.getUTCFullYear() === thisYear ? {} : { year: "numeric" };
  }

  #daysFromToday(day: number): number {
    return Math.round((day - wallDay(this.now, this.zone)) / 86_400_000);
  }

  #format(date: Date, options: Intl.DateTimeFormatOptions): string {
    const said = formatOf(this.locale, options).format(date);
    return this.locale.startsWith("fr") ? said.replace(frenchFirst, "1er") : said;
  }
}

/** The calendar day of an instant in a zone, as that day's midnight in UTC: days can then be counted. */
function wallDay(date: Date, zone: string | undefined): number {
  const parts = formatOf("en-CA", {
    ...(zone === undefined ? {} : { timeZone: zone }),
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(date);
  return Date.parse(`${parts}T00:00:00Z`);
}

/** A zone that this browser does not know is as good as none. */
export function knownZone(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return undefined;
  }
}
