import { withOn } from "../text/naming";
import type { Words } from "../text/words";
import type { Draft } from "./draft";

/** What was asked for, in words, before the server has said the exact hour. */
export function promisedWhen(draft: Draft, { text, dates }: Pick<Words, "text" | "dates">): string {
  return draft.when === "own" ? withOn(dates.localDay(draft.date), text) : text.promised[draft.when];
}
