import type { LeadCounts, LeadPart, LeadSummary, TagCount } from "../../src/api/leads-contract";
import { dana } from "./sample-leads";

export const danaListed: LeadSummary = {
  id: "lead-dana",
  kind: "prospect",
  name: dana.name,
  addresses: [dana.address],
  state: "waiting",
  nextDue: "2026-11-27T08:30:00Z",
  company: "Swope Partners",
  title: "Managing partner",
  phone: "+46 8 123 45",
  tags: ["fair", "VIP"],
  day: "2026-11-27",
  fixed: true,
  why: "noAnswerYet",
  channel: "call",
  lastConversation: "Workshop in January?",
  touches: 2,
  noCount: 0,
  cadenceId: "prospect",
  version: 4,
};

export function listed(name: string, part: Partial<LeadSummary> = {}): LeadSummary {
  const short = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return {
    ...danaListed,
    id: `lead-${short}`,
    name,
    addresses: [`${short}@x.example`],
    company: null,
    title: null,
    phone: null,
    tags: [],
    fixed: false,
    ...part,
  };
}

/** That many leads, called "Lead 0001" and so on. */
export const manyLeads = (count: number) =>
  Array.from({ length: count }, (_, index) => listed(`Lead ${String(index + 1).padStart(4, "0")}`));

const wordsOf = (lead: LeadSummary) =>
  [lead.name, lead.company ?? "", ...lead.tags, ...lead.addresses]
    .join(" ")
    .toLowerCase()
    .split(/[\s-]+/);

const active: readonly string[] = ["planned", "waiting", "answered", "parked"];

/** The list of all leads as the server hands it out, a part at a time. */
export class FakeLeads {
  leads: LeadSummary[] = [];
  /** Too many to be counted. */
  uncounted = false;

  /** Null: that is nothing of the list. */
  route(method: string, pathname: string, query: URLSearchParams): Response | null {
    if (method !== "GET") return null;
    if (pathname === "/api/tags") return Response.json(this.#tags());
    return pathname === "/api/leads" ? Response.json(this.#part(query)) : null;
  }

  #part(query: URLSearchParams): LeadPart {
    const found = this.leads.filter((lead) => has(lead, query));
    const shown = sorted(found, query.get("sort")).filter(({ state }) => isIn(state, query.get("state") ?? "active"));
    const from = Number(query.get("after") ?? 0);
    const to = from + Number(query.get("take") ?? 50);
    const counts = query.has("after") || this.uncounted ? null : countsOf(found);
    return { items: shown.slice(from, to), next: to < shown.length ? String(to) : null, counts };
  }

  #tags(): TagCount[] {
    const tags = [...new Set(this.leads.flatMap((lead) => lead.tags))].sort();
    return tags.map((tag) => ({ tag, leads: this.leads.filter((lead) => lead.tags.includes(tag)).length }));
  }
}

function has(lead: LeadSummary, query: URLSearchParams): boolean {
  const words = wordsOf(lead);
  const asked = (query.get("search") ?? "").toLowerCase().split(/\s+/);
  const [kind, tag] = [query.get("kind"), query.get("tag")];
  return (
    asked.every((word) => words.some((known) => known.startsWith(word))) &&
    (kind === null || lead.kind === kind) &&
    (tag === null || lead.tags.includes(tag))
  );
}

function sorted(leads: LeadSummary[], sort: string | null): LeadSummary[] {
  return sort === "name" ? leads.toSorted((one, other) => one.name.localeCompare(other.name)) : leads;
}

const isIn = (state: string, wanted: string) =>
  wanted === "all" || wanted === state || (wanted === "active" && active.includes(state));

function countsOf(leads: LeadSummary[]): LeadCounts {
  const at = (state: string) => leads.filter((lead) => lead.state === state).length;
  const [planned, waiting, answered] = [at("planned"), at("waiting"), at("answered")];
  return { planned, waiting, answered, parked: at("parked"), retired: at("retired"), stopped: at("stopped") };
}
