import type { LeadCounts, LeadPart, LeadSummary } from "../../api/leads-contract";

/** How a part was asked for: behind another (null: as the first), before another, or by its number. */
export type PartPlace = { readonly after: string | null } | { readonly before: string } | { readonly at: number };

interface Part extends Omit<LeadPart, "counts"> {
  readonly place: PartPlace;
}

/** A stretch of the list, in the parts in which it was read. */
export interface LeadParts {
  readonly parts: readonly Part[];
  readonly items: readonly LeadSummary[];
  readonly counts: LeadCounts | null;
  /** Where it goes on; null at the end of the list. */
  readonly next: string | null;
  /** How many stand above what was read. */
  readonly from: number;
  /** Where the part above ends. */
  readonly previous: string | null;
}

/** As much is kept, however far one goes: what lies behind one is read again where one comes back. */
const mostParts = 30;

export const firstPart = (read: LeadPart): LeadParts => alone({ after: null }, 0, read.counts, read);

/** The end of the list alone. What stands above it is read when one comes to it. */
export function lastPart({ items, counts }: LeadParts, total: number | null, read: LeadPart): LeadParts {
  const above = total === null ? items.length : total - read.items.length;
  return alone({ before: "end" }, above, read.counts ?? counts, read);
}

/** A part in the midst alone. */
export const partByNumber = ({ counts }: LeadParts, at: number, read: LeadPart): LeadParts =>
  alone({ at }, at, read.counts ?? counts, read);

function alone(place: PartPlace, above: number, counts: LeadCounts | null, read: LeadPart): LeadParts {
  const { items, next, previous } = read;
  const from = previous === null ? 0 : Math.max(1, above);
  return { ...partsOf([{ place, items, next, previous }], counts), from, previous };
}

/** The part above what was read. */
export function earlier(known: LeadParts, { items, next, previous }: LeadPart): LeadParts {
  const place = known.previous === null ? { after: null } : { before: known.previous };
  const longer = partsOf([{ place, items, next, previous }, ...known.parts], known.counts);
  const come = longer.items.length - known.items.length;
  const from = previous === null ? 0 : Math.max(1, known.from - come);
  const { parts, items: kept, next: goesOn } = partsOf(longer.parts.slice(0, mostParts), known.counts);
  return { ...longer, parts, items: kept, next: goesOn, previous, from };
}

/** The same with no more kept above than there is need for. */
export function withoutFarAbove(known: LeadParts): LeadParts {
  const gone = known.parts.slice(0, -mostParts);
  const parts = known.parts.slice(gone.length);
  if (gone.length === 0) return known;
  const from = known.from + gone.reduce((sum, { items }) => sum + items.length, 0);
  return { ...known, parts, items: parts.flatMap(({ items }) => items), from, previous: parts[0]?.previous ?? null };
}

/** Somebody who is in the list already stays where they are. */
export function longer(known: LeadParts, { items, next, previous }: LeadPart): LeadParts {
  const seen = new Set(known.items.map(({ id }) => id));
  const others = items.filter(({ id }) => !seen.has(id));
  return {
    ...known,
    parts: [...known.parts, { place: { after: known.next }, items: others, next, previous }],
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
  if ("before" in part.place) {
    const { parts, items } = replaced(known, place, read);
    return { ...known, parts, items };
  }
  const [before, behind] = [known.parts.slice(0, place), known.parts.slice(place + 1)];
  const first = behind[0]?.items[0]?.id;
  const found = first === undefined ? -1 : read.items.findIndex(({ id }) => id === first);
  const end = found < 0 && read.next === part.next ? read.items.length : found;
  const now =
    end < 0
      ? [...before, { ...part, items: read.items, next: read.next }]
      : [...before, { ...part, items: read.items.slice(0, end) }, ...behind];
  return { ...partsOf(now, read.counts ?? known.counts), from: known.from, previous: known.previous };
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
