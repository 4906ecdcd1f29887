import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { LeadQuery } from "../api/leads-contract";
import { newList } from "../features/leads/use-lead-finder";
import { useLife } from "../lead/use-life";
import type { LeadsView } from "../leads-view";
import { usePane } from "../pane-context";
import type { Sight } from "./calendar-days";
import { addressOf, placeOf, type DeskForm, type DeskPlace } from "./desk-address";

export interface DeskPlaceKept {
  readonly form: DeskForm;
  readonly sight: Sight | null;
  /** What the list is to look for, after one went back or forth. */
  readonly wish: LeadQuery | null;
  readonly show: (form: DeskForm) => void;
  readonly look: (sight: Sight) => void;
  /** What the list looks for now. */
  readonly narrow: (query: LeadQuery) => void;
}

/** Keeps the page's address in step with what is in sight, so that back, forth and reload lead there. */
export function useDeskPlace(view: LeadsView, lead: string | null, onLead: (id: string | null) => void): DeskPlaceKept {
  const { address } = usePane();
  const life = useLife();
  useMemo(() => begin(view, address?.read()), []);
  const [form, setForm] = useState(view.form);
  const [sight, setSight] = useState(view.sight);
  const [query, setQuery] = useState(view.list?.finding.query ?? placeOf(new URLSearchParams()).query);
  const [wish, setWish] = useState<LeadQuery | null>(null);
  view.form = form;
  view.sight = sight;
  const place: DeskPlace = { form, query, sight, lead };
  const newest = useRef(place);
  const written = useRef(place);
  newest.current = place;
  useEffect(() => {
    if (address === null) return;
    const before = address.read();
    const asked = addressOf(place, before);
    const { current } = written;
    const isStep = current.form !== form || current.sight !== sight || current.lead !== lead;
    written.current = place;
    if (asked.toString() !== before.toString()) address.write(asked, isStep);
  }, [form, sight, lead, query]);
  useEffect(() => {
    address?.eachReturn((asked) => {
      const there = placeOf(asked);
      const now = newest.current;
      // It is there already: what follows from it is no step of the user's.
      written.current = there;
      setForm(there.form);
      setSight(there.sight);
      setQuery(there.query);
      setWish(there.query);
      if (there.lead !== now.lead) onLead(there.lead);
    }, life);
  }, []);
  return { form, sight, wish, show: setForm, look: setSight, narrow: setQuery };
}

/** The address says where one begins; later one comes back to where one was. */
function begin(view: LeadsView, asked: URLSearchParams | undefined): void {
  if (view.list !== null || asked === undefined) return;
  const { form, query, sight } = placeOf(asked);
  Object.assign(view, { form, sight, list: newList(query) });
}
