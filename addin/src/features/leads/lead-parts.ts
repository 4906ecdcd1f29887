import type { LeadCounts, LeadPart, LeadSummary } from "../../api/leads-contract";

interface Part {
  /** Where the part before this one ended; null for the first. */
  readonly after: string | null;
  /** Where the part behind it begins, for one that was read by its end. */
  readonly before?: string | null;
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
  /** How many stand above what was read: 0 unless one went to the end. */
  readonly from: number;
  /** Where the part above ends. */
  readonly previous: string | null;
}

/** The end of the list alone. What stands above it is read when one comes to it. */
export function lastPart({ items, counts }: LeadParts, total: number | null, read: LeadPart): LeadParts {
  const previous = read.previous ?? null;
  const above = total === null ? items.length : total - read.items.length;
  const end = { after: null, before: "end", items: read.items, next: null };
  return { ...partsOf([end], counts), previous, from: previous === null ? 0 : Math.max(1, above) };
}

/** The part above what was read. */
export function earlier(known: LeadParts, read: LeadPart): LeadParts {
  const before = known.previous;
  const previous = read.previous ?? null;
  const longer = partsOf([{ after: null, before, items: read.items, next: null }, ...known.parts], known.counts);
  const come = longer.items.length - known.items.length;
  return { ...longer, previous, from: previous === null ? 0 : Math.max(1, known.from - come) };
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
  if (known.from > 0 || part.before != null) {
    const { parts, items } = replaced(known, place, read);
    return { ...known, parts, items };
  }
  const behind = known.parts.slice(place + 1);
  const first = behind[0]?.items[0]?.id;
  const end = first === undefined ? -1 : read.items.findIndex(({ id }) => id === first);
  const counts = read.counts ?? known.counts;
  if (end < 0) return partsOf([...before, { after: part.after, items: read.items, next: read.next }], counts);
  return partsOf([...before, { ...part, items: read.items.slice(0, end) }, ...behind], counts);
}

/** One part of those that were read by their ends. */
function replaced(known: LeadParts, place: number, { items }: LeadPart): Pick<LeadParts, "parts" | "items"> {
  const parts = known.parts.map((part, at) => (at === place ? { ...part, items } : part));
  return partsOf(parts, known.counts);
}

/** In which part the lead at that place of the list stands. */
export function partAt({ parts, from: above }: LeadParts, index: number): number {
  let from = above;
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
  const items = single.flatMap((part) => part.items);
  return { parts: single, items, counts, next: single.at(-1)?.next ?? null, from: 0, previous: null };
}
