import type { Finding, LeadFinder } from "./lead-finder";
import type { LeadParts } from "./lead-parts";
import { countOf } from "./lead-query";

/** What is read of the list, and the ways to read on. */
export const readOf = ({ items, from, next }: LeadParts, finder: LeadFinder) => ({
  items,
  from,
  onMore: () => void finder.more(),
  onEarlier: () => void finder.earlier(),
  onTo: (index: number) => void finder.to(index),
  onEnd: next === null ? null : () => void finder.end(),
});

/** All that are read are all there are; before that only the server knows. */
export function totalOf({ found, query }: Finding): number | null {
  if (found === null) return null;
  if (found.from > 0 && found.counts === null) return null;
  return found.next === null ? found.from + found.items.length : countOf(query.state, found.counts);
}
