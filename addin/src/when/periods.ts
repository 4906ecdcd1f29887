import type { Parser, ParsingContext } from "chrono-node";
import { dayLength, dayOf, mondayOf, partsOf, workday } from "./days";
import { never, type Edge, type Speech, type Unit } from "./speech";

/** Marks the Monday of a week that was named as a whole: "Tuesday next week" is another day of it. */
export const wholeWeek = "own/week";

const edgeNames = ["beginning", "middle", "end"] as const;
const unitNames = ["week", "month", "quarter", "year"] as const;

/** "End of March", "beginning of next week", "next month": a period, or an edge of it, as a day. */
export function periods(speech: Speech): Parser {
  const edge = edgeNames.map((name) => `(?<${name}>${speech.edges[name]})`).join("|");
  const unit = unitNames.map((name) => `(?<${name}>${speech.units[name]})`).join("|");
  const month = speech.months.map((name, index) => `(?<m${index + 1}>${name})`).join("|");
  const word = (piece: string, name: string) => `(?:(?<${name}>${piece})\\s+)?`;
  const behind = (piece: string, name: string) => `(?:\\s+(?<${name}>${piece}))?`;
  const { next, afterNext } = speech;
  const named =
    word(afterNext.before, "afterNextBefore") +
    word(next.before, "nextBefore") +
    `(?:${unit})` +
    behind(afterNext.behind, "afterNextBehind") +
    behind(next.behind, "nextBehind");
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${edge})(?:${speech.of}))?(?:${named}|(?:${month})(?:(?:\\s+|${speech.of})(?<yyyy>20\\d\\d))?)(?![\\p{L}\\d])`,
    "u",
  );
  return {
    pattern: () => pattern,
    extract: (context, { groups = {} }) => {
      const day = dayIn(groups, context);
      if (day === null) return null;
      const found = context.createParsingComponents(partsOf(day));
      return groups["week"] !== undefined && edgeOf(groups) === undefined ? found.addTag(wholeWeek) : found;
    },
  };
}

type Groups = Readonly<Partial<Record<string, string>>>;

const edgeOf = (groups: Groups): Edge | undefined => edgeNames.find((name) => groups[name] !== undefined);
const unitOf = (groups: Groups): Unit | undefined => unitNames.find((name) => groups[name] !== undefined);

/** Null: this is a word that chrono-node understands better, or none that names a day. */
function dayIn(groups: Groups, context: ParsingContext): number | null {
  const today = todayOf(context);
  const edge = edgeOf(groups);
  const unit = unitOf(groups);
  if (unit === undefined) return dayOfMonth(groups, edge ?? "beginning", today);
  const said = (name: string) => groups[`${name}Before`] !== undefined || groups[`${name}Behind`] !== undefined;
  const ahead = said("afterNext") ? 2 : said("next") ? 1 : 0;
  // "The week" alone names no day.
  if (ahead === 0 && edge === undefined) return null;
  const day = edgeDay(unit, edge ?? "beginning", today, ahead);
  return day >= today ? day : edgeDay(unit, edge ?? "beginning", today, ahead + 1);
}

function dayOfMonth(groups: Groups, edge: Edge, today: number): number | null {
  const month = Array.from({ length: 12 }, (_, index) => index + 1).find((n) => groups[`m${n}`] !== undefined);
  if (month === undefined) return null;
  const named = groups["yyyy"];
  const { year } = partsOf(today);
  if (named !== undefined) return monthEdge(Number(named), month, edge);
  const day = monthEdge(year, month, edge);
  return day >= today ? day : monthEdge(year + 1, month, edge);
}

function monthEdge(year: number, month: number, edge: Edge, length = 1): number {
  const first = dayOf(year, month, 1);
  const next = dayOf(year, month + length, 1);
  if (edge === "beginning") return workday(first);
  if (edge === "end") return workday(next - dayLength, true);
  return workday(
    length === 1 ? first + 14 * dayLength : first + Math.floor((next - first) / 2 / dayLength) * dayLength,
  );
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;
const intoWeek = { beginning: 0, middle: 2, end: 4 } as const;

function edgeDay(unit: Unit, edge: Edge, today: number, ahead: number): number {
  if (unit === "week") return mondayOf(today) + (7 * ahead + intoWeek[edge]) * dayLength;
  const { year, month } = partsOf(today);
  const length = monthsIn[unit];
  const begin = month - ((month - 1) % length);
  return monthEdge(year, begin + ahead * length, edge, length);
}

/** "The 15th": of this month, or of the first that still has it. */
export function dayAlone(speech: Speech): Parser {
  const months = speech.months.join("|");
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])${speech.dayOfMonth}(?!\\s*(?:${speech.of})?\\s*(?:${months}))(?![\\p{L}\\d/.:-])`,
    "u",
  );
  return {
    pattern: () => (speech.dayOfMonth === never ? /(?!)/ : pattern),
    extract: (context, match) => {
      const wanted = Number(match[1]);
      const today = todayOf(context);
      const { year, month } = partsOf(today);
      for (let ahead = 0; ahead < 3; ahead++) {
        const day = dayOf(year, month + ahead, wanted);
        if (day >= today && partsOf(day).day === wanted) return context.createParsingComponents(partsOf(day));
      }
      return null;
    },
  };
}

function todayOf({ refDate }: ParsingContext): number {
  // chrono-node reckons in the machine's zone: what its clock would show is the reader's wall time here.
  return dayOf(refDate.getFullYear(), refDate.getMonth() + 1, refDate.getDate());
}
