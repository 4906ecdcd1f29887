import type { Lead, NextTouch, TimelineEntry } from "../api/contract";
import type { Dates } from "./dates";
import type { Text } from "./en";

/** How things stand with a lead: what is now, and what comes next. */
export function stateSentences(lead: Lead, text: Text, dates: Dates): string[] {
  const next = lead.nextTouch === null ? "" : nextSentence(lead.nextTouch, text, dates);
  return [leadingSentence(lead, text, dates, next === ""), next].filter((part) => part !== "");
}

function leadingSentence(lead: Lead, text: Text, dates: Dates, alone: boolean): string {
  const who = shortName(lead.name);
  switch (lead.state) {
    case "waiting":
      return lead.waiting === null ? "" : text.state.waiting(dates.day(lead.waiting.since));
    case "answered":
      return text.state.answered(who, lead.answered === null ? "" : withOn(dates.day(lead.answered.at), text));
    case "parked":
      return lead.parkedUntil === null ? "" : text.state.parked(who, dates.localDay(lead.parkedUntil));
    case "retired":
      return text.state.retired;
    case "planned":
      return alone ? text.state.planned : "";
  }
}

/** The server's word for a next touch that waits for the user's decision, not for a day. */
const judgeAnswer = "judgeAnswer";

function nextSentence(next: NextTouch, text: Text, dates: Dates): string {
  if (next.why === judgeAnswer) return text.state.judge;
  const what = text.state.what[next.channel];
  const day = dates.localDay(next.local);
  if (!dates.isPast(next.due)) return text.state.next(what, withOn(day, text), dates.localTime(next.local));
  const subject = what.charAt(0).toUpperCase() + what.slice(1);
  return day === text.day.today ? text.state.dueToday(subject) : text.state.due(subject, day);
}

/** "today" stands alone, "Friday" wants an "on". */
function withOn(day: string, text: Text): string {
  return isRelative(day, text) ? day : text.onDay(day);
}

function isRelative(day: string, text: Text): boolean {
  return day === text.day.today || day === text.day.tomorrow || day === text.day.yesterday;
}

export function entryTitle(entry: TimelineEntry, lead: Lead, text: Text): string {
  const channel = entry.channel === null ? null : text.state.what[entry.channel];
  return text.entries[entry.kind](shortName(lead.name), channel);
}

/** A mail did not arrive: which, and what to do next. */
export function failureSentence(lead: Lead, text: Text): string {
  const address = lead.failure?.address ?? null;
  return `${address === null ? text.failed : text.bounced(address)} ${insteadSentence(lead, text)}`;
}

export function insteadSentence({ writeTo, phone }: Lead, text: Text): string {
  if (writeTo !== null) return text.writeTo(writeTo);
  return phone === null ? text.askAddress : text.callThem;
}

/** Why FollowUp did something by itself, in plain words; null where there is nothing to explain. */
export function evidenceSentence(entry: TimelineEntry, lead: Lead, text: Text, dates: Dates): string | null {
  if (entry.evidence === null) return null;
  if (entry.kind === "question") return text.question.why[entry.evidence.rule] ?? null;
  const answeredMail = lead.timeline.find((other) => other.kind === "touchOut" && other.at < entry.at);
  const ofDay = answeredMail === undefined ? "" : ` ${text.ofDay(dates.day(answeredMail.at))}`;
  return text.evidence[entry.evidence.rule]?.(ofDay) ?? null;
}

/** "Dana Swope" is Dana; what is not plainly first and last name stays whole. */
export function shortName(name: string): string {
  const [first, last, ...rest] = name.trim().split(/\s+/);
  const plain = /^\p{Lu}[\p{L}'’-]+$/u;
  const isPlain =
    first !== undefined && last !== undefined && rest.length === 0 && plain.test(first) && plain.test(last);
  return isPlain ? first : name;
}
