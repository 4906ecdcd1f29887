import type { ParsedResult } from "chrono-node";
import { dayLength, dayOf, mondayOf, partsOf, weekdayOf, workday } from "./days";
import { dayAlone, periods, wholeWeek } from "./periods";
import type { Speech } from "./speech";

/** What the user's own words mean. A day without a time stays one. */
export type WhenRead =
  | { readonly kind: "when"; readonly date: string; readonly time: string | null }
  | { readonly kind: "past" }
  | { readonly kind: "unclear" };

export type WhenReader = (words: string, now: string) => WhenRead;

const unclear = { kind: "unclear" } as const;
const past = { kind: "past" } as const;

/** `now` is the reader's wall time, such as 2026-11-21T12:00. */
export function whenReader(speech: Speech): WhenReader {
  const { chrono, units } = speech;
  const week = new RegExp(units.week, "u");
  // Of two that read the same words the first holds: ours knows that next week begins on its Monday.
  chrono.parsers.unshift(periods(speech), dayAlone(speech));
  const fillers = new Set(speech.fillers);
  return (words, now) => {
    const said = speech.rewritten.reduce((text, [from, to]) => text.replace(from, to), afterNoon(speech, spelt(words)));
    if (speech.gone.test(said)) return past;
    const results = chrono.parse(said, new Date(now), { forwardDate: true });
    const rest = results.reduce((text, result) => text.replace(result.text, " "), said);
    if (rest.split(/[^\p{L}\d]+/u).some((word) => word !== "" && !fillers.has(word))) return unclear;
    return understood(results, week, now);
  };
}

/** "At 3 in the afternoon" is at 15; the rewriting then leaves the afternoon out. */
function afterNoon({ late, hour }: Speech, said: string): string {
  if (!late.test(said)) return said;
  return said.replace(hour, (figures) => String(Number(figures) < 12 ? Number(figures) + 12 : figures));
}

/** Small letters, one blank between words. */
function spelt(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFC")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[!?]+$|(?<=\p{L}{3})\.$/u, "");
}

function understood([first, second, ...others]: readonly ParsedResult[], week: RegExp, now: string): WhenRead {
  if (first === undefined || others.length > 0 || first.end != null || second?.end != null) return unclear;
  const day =
    second === undefined ? dayIn(first, week, now) : (dayOfBoth(first, second, now) ?? dayOfBoth(second, first, now));
  if (day === null) return unclear;
  const time = timeIn(first) ?? (second === undefined ? null : timeIn(second));
  const { year, month, day: dayOfMonth } = partsOf(day);
  const date = [year, month, dayOfMonth].map(twoDigits).join("-");
  const isOver = time === null ? day < today(now) : `${date}T${time}` <= now;
  return isOver ? past : { kind: "when", date, time };
}

/** Null where the words contradict each other. */
function dayIn(result: ParsedResult, week: RegExp, now: string): number | null {
  if (isWeekday(result)) return nextWeekday(result, now);
  const day = plainDay(result);
  const weekday = result.start.isCertain("weekday") ? ((result.start.get("weekday") ?? 1) + 6) % 7 : weekdayOf(day);
  if (weekday === weekdayOf(day)) return isSpan(result) ? workday(day) : day;
  // "Friday 1 December" is no Friday; "Tuesday next week" means the week, of which chrono-node kept the Monday.
  return week.test(result.text) ? mondayOf(day) + weekday * dayLength : null;
}

/** Said on a Saturday, "Saturday" is the next one. */
function nextWeekday(result: ParsedResult, now: string): number {
  const day = plainDay(result);
  const isOver = day < today(now) || (day === today(now) && isOverAt(timeIn(result), now));
  return isOver ? day + 7 * dayLength : day;
}

/** "Tuesday next week", "Tuesday in two weeks", "two weeks from Tuesday". */
function dayOfBoth(weekday: ParsedResult, weeks: ParsedResult, now: string): number | null {
  if (!isWeekday(weekday)) return null;
  const named = plainDay(weekday);
  const other = plainDay(weeks);
  if (weeks.tags().has(wholeWeek)) return mondayOf(other) + weekdayOf(named) * dayLength;
  const ahead = other - today(now);
  return isSpan(weeks) && ahead > 0 && ahead % (7 * dayLength) === 0 ? nextWeekday(weekday, now) + ahead : null;
}

const isWeekday = ({ start }: ParsedResult): boolean => start.isCertain("weekday") && !start.isCertain("day");

/** So many days, weeks or months from now: where that is a Sunday, nobody meant the Sunday. */
const isSpan = (result: ParsedResult): boolean =>
  result.tags().has("result/relativeDate") && !result.tags().has("result/relativeDateAndTime");

const isOverAt = (time: string | null, now: string): boolean => time === null || time <= now.slice(11, 16);

const today = (now: string): number => Date.parse(`${now.slice(0, 10)}T00:00:00Z`);

function plainDay({ start }: ParsedResult): number {
  return dayOf(start.get("year") ?? 0, start.get("month") ?? 1, start.get("day") ?? 1);
}

function timeIn({ start }: ParsedResult): string | null {
  if (!start.isCertain("hour")) return null;
  return [start.get("hour") ?? 0, start.get("minute") ?? 0].map(twoDigits).join(":");
}

const twoDigits = (part: number): string => String(part).padStart(2, "0");
