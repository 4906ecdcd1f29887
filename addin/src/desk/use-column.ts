import { useEffect, useState } from "preact/hooks";
import type { LeadQuery } from "../api/leads-contract";
import type { Finding, LeadFinder } from "../features/leads/lead-finder";
import { isSame } from "../features/leads/lead-query";
import { newList, useKeptFinder, type Place } from "../features/leads/use-lead-finder";
import { useLife } from "../lead/use-life";

interface Column {
  readonly finding: Finding;
  readonly finder: LeadFinder;
  readonly place: Place;
}

/** Those of one state; read anew around those in sight, with the old ones in sight, whenever `fresh` is another. */
export function useColumn(query: LeadQuery, fresh: unknown, rowHeight: number): Column {
  const life = useLife();
  const [kept] = useState(() => newList(query));
  const [finding, finder] = useKeptFinder(kept, life);
  useEffect(() => {
    if (isSame(query, finder.query)) void finder.anew(kept.place.top / rowHeight);
    else finder.ask(query);
  }, [fresh]);
  return { finding, finder, place: kept.place };
}
