import type { LeadKind } from "../api/contract";
import type { LeadListState, LeadQuery, LeadSort } from "../api/leads-contract";
import { everybody } from "../features/leads/lead-query";
import type { Sight, Span } from "./calendar-days";

/** How the leads are shown. */
export const deskForms = ["table", "board", "calendar"] as const;
export type DeskForm = (typeof deskForms)[number];

/** What of the desk is in sight, as its address names it. */
export interface DeskPlace {
  readonly form: DeskForm;
  readonly query: LeadQuery;
  /** Null for today's month. */
  readonly sight: Sight | null;
  readonly lead: string | null;
}

const states: readonly LeadListState[] = [
  "active",
  "planned",
  "waiting",
  "answered",
  "parked",
  "retired",
  "stopped",
  "all",
];
const sorts: readonly LeadSort[] = ["next", "name", "added"];
const kinds: readonly LeadKind[] = ["prospect", "referralPartner", "customer"];
const spans: readonly Span[] = ["month", "week"];

/** Every state has its column. */
export const stateAtFirst = (form: DeskForm): LeadListState => (form === "board" ? "all" : everybody.state);

/** Whoever wrote the address: what it names and there is not is passed over. */
export function placeOf(asked: URLSearchParams): DeskPlace {
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((word) => word === asked.get(name)) ?? otherwise;
  const form = one("view", deskForms, "table");
  const at = asked.get("at") ?? "";
  return {
    form,
    query: {
      search: (asked.get("search") ?? "").slice(0, 200),
      state: one("state", states, stateAtFirst(form)),
      kind: one<LeadKind | "">("kind", kinds, ""),
      tag: (asked.get("tag") ?? "").slice(0, 40),
      sort: one("sort", sorts, everybody.sort),
    },
    sight: isDay(at) ? { span: one("span", spans, "month"), at } : null,
    lead: asked.get("lead"),
  };
}

/** The address of the place. What is not the desk's stays in it, and what goes without saying is not said. */
export function addressOf({ form, query, sight, lead }: DeskPlace, asked: URLSearchParams): URLSearchParams {
  const inCalendar = form === "calendar" ? sight : null;
  const said: Readonly<Record<string, string | null>> = {
    view: form === "table" ? null : form,
    search: query.search.trim(),
    state: query.state === stateAtFirst(form) ? null : query.state,
    kind: query.kind,
    tag: query.tag,
    sort: query.sort === everybody.sort ? null : query.sort,
    at: inCalendar?.at ?? null,
    span: inCalendar === null || inCalendar.span === "month" ? null : inCalendar.span,
    lead,
  };
  const address = new URLSearchParams(asked);
  for (const [name, value] of Object.entries(said)) {
    if (value === null || value === "") address.delete(name);
    else address.set(name, value);
  }
  return address;
}

function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
