import type { LeadCounts, LeadListState, LeadPart, LeadQuery } from "../../api/leads-contract";

export const notNarrowed = { search: "", kind: "", tag: "" } as const;

export const everybody: LeadQuery = { ...notNarrowed, state: "active", sort: "next" };

/** How many are in a state; null where they were not counted. */
export function countOf(state: LeadListState, counts: LeadCounts | null): number | null {
  if (counts === null) return null;
  const active = counts.planned + counts.waiting + counts.answered + counts.parked;
  if (state === "active") return active;
  return state === "all" ? active + counts.retired + counts.stopped : counts[state];
}

/** Words, kind or tag leave somebody out, whatever the state. */
export const isNarrowed = ({ search, kind, tag }: LeadQuery) => search.trim() !== "" || kind !== "" || tag !== "";

/** Nobody has been captured yet. */
export const isFirstUse = (query: LeadQuery, { items, counts }: Pick<LeadPart, "items" | "counts">) =>
  items.length === 0 && !isNarrowed(query) && (countOf("all", counts) ?? 0) === 0;

export const isSame = (one: LeadQuery, other: LeadQuery) =>
  (Object.keys(one) as (keyof LeadQuery)[]).every((name) => one[name] === other[name]);
