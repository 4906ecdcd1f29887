import type { Lead } from "../api/contract";
import { failureSentence, shortName, stateSentences } from "../text/lead-sentences";
import type { Words } from "../text/words";

/** What happened by itself, for people who listen. */
export function newsOf(before: Lead, after: Lead, { text, dates }: Words): string {
  if (after.eventDeletedAt !== null && before.eventDeletedAt === null) {
    return `${text.deletedEvent.title}. ${text.deletedEvent.question}`;
  }
  if (after.state === "answered" && before.state !== "answered") return text.announceAnswered(shortName(after.name));
  if (after.question !== null && after.question.entryId !== before.question?.entryId) {
    return text.question.title(shortName(after.name));
  }
  if (after.failure !== null && before.failure === null) return failureSentence(after, text);
  return stateSentences(after, text, dates).join(" ");
}
