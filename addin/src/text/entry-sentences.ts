import type { Lead, TimelineEntry } from "../api/contract";
import type { TimelineText } from "./en-timeline";
import { questionSentence, shortName } from "./lead-sentences";
import type { Words } from "./words";

export function entryTitle({ kind, channel }: TimelineEntry, lead: Lead, words: TimelineText, { text }: Words): string {
  // A mail that one sent was written; any other way is named.
  const isPlain = channel === null || (kind === "touchOut" && channel === "mail");
  return words.entries[kind](shortName(lead.name), isPlain ? null : text.state.what[channel]);
}

/** What stands below the title: what it was about, or which cadence was chosen. */
export function entryLine({ kind, about, subject }: TimelineEntry, { text }: Words): string | null {
  return kind === "cadenceChosen" && subject !== null ? text.cadence.named(subject) : (about ?? subject);
}

/** Why FollowUp did something by itself, in plain words; null where there is nothing to explain. */
export function evidenceSentence(
  entry: TimelineEntry,
  lead: Lead,
  words: TimelineText,
  { text, dates }: Words,
): string | null {
  if (entry.evidence === null) return null;
  if (entry.kind === "question") return questionSentence(entry.evidence.rule, text);
  const answeredMail = lead.timeline.find((other) => other.kind === "touchOut" && other.at < entry.at);
  const ofDay = answeredMail === undefined ? "" : ` ${text.ofDay(dates.day(answeredMail.at))}`;
  const sentences: Partial<Record<string, (ofDay: string) => string>> = words.evidence;
  return sentences[entry.evidence.rule]?.(ofDay) ?? null;
}
