import type { LeadCounts, LeadPart, LeadSummary } from "../../api/leads-contract";

interface Part {
  /** Where the part before this one ended; null for the first. */
  readonly after: string | null;
  readonly items: readonly LeadSummary[];
  readonly next: string | null;
}

/** As much of the list as was read so far, in the parts in which it came. */
export interface LeadParts {
  readonly parts: readonly Part[];
  readonly items: readonly LeadSummary[];
  readonly counts: LeadCounts | null;
  /** Where it goes on; null at its end. */
  readonly next: string | null;
}

export const firstPart = ({ counts, ...part }: LeadPart): LeadParts => partsOf([{ after: null, ...part }], counts);

/** Somebody who is in the list already stays where they are. */
export function longer(known: LeadParts, { items, next }: LeadPart): LeadParts {
  const seen = new Set(known.items.map(({ id }) => id));
  const others = items.filter(({ id }) => !seen.has(id));
  return {
    ...known,
    parts: [...known.parts, { after: known.next, items: others, next }],
    items: [...known.items, ...others],
    next,
  };
}

/**
 * One part read anew. It ends where the one behind it begins; where that beginning is not found any more, what lies behind
 * is read when one comes to it.
 */
export function renewed(known: LeadParts, place: number, read: LeadPart): LeadParts {
  const part = known.parts[place];
  if (part === undefined) return known;
  const before = known.parts.slice(0, place);
  const behind = known.parts.slice(place + 1);
  const first = behind[0]?.items[0]?.id;
  const end = first === undefined ? -1 : read.items.findIndex(({ id }) => id === first);
  const counts = read.counts ?? known.counts;
  if (end < 0) return partsOf([...before, { after: part.after, items: read.items, next: read.next }], counts);
  return partsOf([...before, { ...part, items: read.items.slice(0, end) }, ...behind], counts);
}

/** In which part the lead at that place of the list stands. */
export function partAt({ parts }: LeadParts, index: number): number {
  let from = 0;
  for (const [place, { items }] of parts.entries()) {
    from += items.length;
    if (index < from) return place;
  }
  return Math.max(0, parts.length - 1);
}

/** Somebody whose place changed between two readings may have come twice: they stand where they came last. */
function partsOf(parts: readonly Part[], counts: LeadCounts | null): LeadParts {
  const seen = new Set<string>();
  const single = parts
    .toReversed()
    .map((part) => ({ ...part, items: part.items.filter(({ id }) => !seen.has(id) && seen.add(id)) }))
    .toReversed();
  return { parts: single, items: single.flatMap(({ items }) => items), counts, next: single.at(-1)?.next ?? null };
}
