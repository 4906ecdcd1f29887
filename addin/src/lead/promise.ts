import type { Words } from "../text/words";
import type { Draft } from "./draft";

/** What was asked for, in words, before the server has said the exact hour. */
export function promisedWhen(draft: Draft, { text, dates }: Pick<Words, "text" | "dates">): string {
  return draft.when === "own" ? text.promisedDay(dates.localDay(draft.date)) : text.promised[draft.when];
}
