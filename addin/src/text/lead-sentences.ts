import type { Lead, NextTouch, Why } from "../api/contract";
import type { Dates } from "./dates";
import type { Text } from "./en";
import { shortName, withOn } from "./naming";

export { shortName, withOn };

/** How things stand with a lead: what is now, and what comes next. */
export function stateSentences(lead: Lead, text: Text, dates: Dates): string[] {
  return [leadingSentence(lead, text, dates), comingSentence(lead, text, dates)].filter((part) => part !== "");
}

/** Nobody is followed up without a date: where it happens all the same, it is said as loudly as it can be. */
export function hasNoNextStep({ status, nextTouch }: Lead): boolean {
  return status === "active" && nextTouch === null;
}

function comingSentence(lead: Lead, text: Text, dates: Dates): string {
  if (hasNoNextStep(lead)) return text.state.noNextStep;
  return lead.nextTouch === null ? "" : nextSentence(lead.nextTouch, text, dates);
}

function leadingSentence(lead: Lead, text: Text, dates: Dates): string {
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
      return "";
  }
}

/** The server's word for a next touch that waits for the user's decision, not for a day. */
const judgeAnswer: Why = "judgeAnswer";

function nextSentence(next: NextTouch, text: Text, dates: Dates): string {
  if (next.why === judgeAnswer) return text.state.judge;
  const what = text.state.what[next.channel];
  const day = dates.localDay(next.local);
  if (!isDue(next, dates)) {
    const onDay = withOn(day, text);
    return next.fixed ? text.state.nextAt(what, onDay, dates.localTime(next.local)) : text.state.next(what, onDay);
  }
  const subject = what.charAt(0).toUpperCase() + what.slice(1);
  return day === text.day.today ? text.state.dueToday(subject) : text.state.due(subject, day);
}

/** A touch without a time of day is due for the whole of its day. */
export function isDue(next: NextTouch, dates: Dates): boolean {
  return next.fixed ? dates.isPast(next.due) : next.local.slice(0, 10) <= dates.today();
}

/** What they allowed: "They asked you to come back in March: “Call me in March.”" */
export function permissionSentence({ permission }: Lead, text: Text, dates: Dates): string | null {
  if (permission === null) return null;
  const { local } = permission;
  const when = dates.isFarAhead(local) ? text.inMonth(dates.month(local)) : withOn(dates.localDay(local), text);
  const sentence = text.permission(when);
  return permission.words === null ? `${sentence}.` : text.quoted(sentence, permission.words);
}

/** Why the next touch is due, with what they said themselves. */
export function whySentence(why: Why | null, words: string | null, text: Text): string | null {
  // A reason that is newer than this pane says nothing rather than something wrong.
  const sentence = why === null ? undefined : (text.why as Partial<Record<string, string>>)[why];
  if (sentence === undefined) return null;
  return words === null || words === "" ? sentence : text.quoted(sentence, words);
}

/** What they said with the reason, where the state's own sentence does not say it already. */
export function whyLine({ nextTouch, permission }: Lead, text: Text): string | null {
  if (nextTouch === null || nextTouch.why === "chosen" || nextTouch.why === judgeAnswer) return null;
  if (nextTouch.why === "permission" && permission !== null) return null;
  return whySentence(nextTouch.why, nextTouch.words, text);
}

export function retiredSentence(lead: Lead, text: Text, dates: Dates): string {
  if (lead.retired === null) return text.state.retired;
  return text.retired[lead.retired.by](shortName(lead.name), withOn(dates.day(lead.retired.at), text));
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

/** Why a mail may be an answer; a rule that is newer than this pane explains nothing. */
export function questionSentence(rule: string, text: Text): string | null {
  const sentences: Partial<Record<string, string>> = text.question.why;
  return sentences[rule] ?? null;
}
