import type { Lead } from "../../src/api/contract";
import type {
  BulkAction,
  BulkItem,
  BulkResult,
  CalendarDay,
  CalendarTouch,
  LeadCounts,
  LeadPart,
  LeadSummary,
  TagCount,
} from "../../src/api/leads-contract";
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

interface BulkBody {
  readonly ids: readonly string[];
  readonly action: BulkAction;
  readonly preview: boolean;
  readonly id?: string;
}

const active: readonly string[] = ["planned", "waiting", "answered", "parked"];

/** The list of all leads as the server hands it out, a part at a time. */
export class FakeLeads {
  leads: LeadSummary[] = [];
  #before: LeadSummary[] = [];
  /** Too many to be counted. */
  uncounted = false;

  /** Null: that is nothing of the list. */
  route(method: string, pathname: string, query: URLSearchParams, body: unknown): Response | null {
    if (pathname === "/api/leads/bulk") return Response.json(this.#bulk(body as BulkBody));
    if (pathname.startsWith("/api/leads/bulk/")) return Response.json({ undone: this.#undoBulk() });
    if (method === "PUT" && /\/(person|tags)$/.test(pathname))
      return this.#change(pathname, body as Partial<LeadSummary>);
    if (method !== "GET") return null;
    if (pathname === "/api/leads/calendar") return Response.json({ days: this.#days(query) });
    if (pathname.startsWith("/api/leads/calendar/")) return Response.json(this.#day(pathname.split("/")[4], query));
    if (pathname === "/api/tags") return Response.json(this.#tags());
    return pathname === "/api/leads" ? Response.json(this.#part(query)) : null;
  }

  #change(pathname: string, part: Partial<LeadSummary>): Response | null {
    const lead = this.leads.find(({ id }) => id === pathname.split("/")[3]);
    if (lead === undefined) return null;
    const changed = { ...lead, ...part, version: lead.version + 1 };
    this.leads = this.leads.map((one) => (one.id === lead.id ? changed : one));
    return Response.json(changed);
  }

  /** Only tags are put on; of other acts it is just said that they change everybody. */
  #bulk({ ids, action, preview, id }: BulkBody): BulkResult {
    const tag = "tag" in action ? action.tag : null;
    const items = ids.map((leadId): BulkItem => {
      const lead = this.leads.find((one) => one.id === leadId);
      if (lead === undefined) return { leadId, name: null, outcome: "notFound", before: null, after: null };
      const { name, day, kind, state, tags } = lead;
      const before = { day, kind, state, tags };
      if (tag !== null && tags.includes(tag)) return { leadId, name, outcome: "unchanged", before, after: before };
      return {
        leadId,
        name,
        outcome: "changed",
        before,
        after: { ...before, tags: tag === null ? tags : [...tags, tag] },
      };
    });
    if (!preview) {
      this.#before = this.leads;
      const tagsOf = new Map(items.map(({ leadId, after }) => [leadId, after?.tags ?? []]));
      this.leads = this.leads.map((lead) => ({ ...lead, tags: tagsOf.get(lead.id) ?? lead.tags }));
    }
    const changed = items.filter(({ outcome }) => outcome === "changed").length;
    return { changed, items, undoId: preview ? null : (id ?? null) };
  }

  #undoBulk(): number {
    const undone = this.leads.filter((lead, at) => lead.tags !== this.#before[at]?.tags).length;
    this.leads = this.#before;
    return undone;
  }

  #part(query: URLSearchParams): LeadPart {
    const found = this.leads.filter((lead) => has(lead, query));
    const shown = sorted(found, query.get("sort")).filter(({ state }) => isIn(state, query.get("state") ?? "active"));
    if (query.has("before")) return partBefore(shown, query, this.uncounted ? null : countsOf(found));
    const from = Number(query.get("after") ?? query.get("at") ?? 0);
    const to = from + Number(query.get("take") ?? 50);
    const counts = query.has("after") || this.uncounted ? null : countsOf(found);
    return partOf(shown, from, to, counts);
  }

  /** The next touch of a lead in the list is another one now. */
  follow({ id, nextTouch, version }: Lead): void {
    if (nextTouch === null) return;
    const { due, local, fixed, channel } = nextTouch;
    const next = { nextDue: due, day: local.slice(0, 10), fixed, channel, version };
    this.leads = this.leads.map((lead) => (lead.id === id ? { ...lead, ...next } : lead));
  }

  #touches(query: URLSearchParams): readonly CalendarTouch[] {
    const found = this.leads.filter((lead) => has(lead, query) && isIn(lead.state, query.get("state") ?? "active"));
    const touches = found.filter(({ state, channel }) => state !== "answered" && channel !== null).flatMap(touchOf);
    return touches.toSorted((one, other) => (one.local < other.local ? -1 : 1));
  }

  #days(query: URLSearchParams): CalendarDay[] {
    const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""];
    const touches = this.#touches(query);
    const days = [...new Set(touches.map(({ local }) => local.slice(0, 10)))].filter((day) => day >= from && day <= to);
    return days.map((day) => {
      const all = touches.filter(({ local }) => local.startsWith(day));
      return { day, total: all.length, touches: all.slice(0, Number(query.get("take"))) };
    });
  }

  #day(day = "", query: URLSearchParams) {
    const all = this.#touches(query).filter(({ local }) => local.startsWith(day));
    const from = Number(query.get("after") ?? 0);
    const to = from + Number(query.get("take") ?? 50);
    return { touches: all.slice(from, to), next: to < all.length ? String(to) : null };
  }

  #tags(): TagCount[] {
    const tags = [...new Set(this.leads.flatMap((lead) => lead.tags))].sort();
    return tags.map((tag) => ({ tag, leads: this.leads.filter((lead) => lead.tags.includes(tag)).length }));
  }
}

function partBefore(shown: LeadSummary[], query: URLSearchParams, counts: LeadCounts | null): LeadPart {
  const isEnd = query.get("before") === "end";
  const to = isEnd ? shown.length : Number(query.get("before"));
  return partOf(shown, Math.max(0, to - Number(query.get("take"))), to, isEnd ? counts : null);
}

const partOf = (shown: LeadSummary[], from: number, to: number, counts: LeadCounts | null): LeadPart => ({
  items: shown.slice(from, to),
  next: to < shown.length ? String(to) : null,
  previous: from > 0 && from < shown.length ? String(from) : null,
  counts,
});

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

/** Their mailbox is in Berlin, and it is winter. */
function touchOf({ day, nextDue, channel, ...lead }: LeadSummary): CalendarTouch[] {
  if (day === null || channel === null) return [];
  const { id, name, addresses, state, fixed, version } = lead;
  const hour = nextDue === null ? "09:00" : new Date(Date.parse(nextDue) + 3_600_000).toISOString().slice(11, 16);
  return [{ id, name, addresses, state, fixed, version, channel, local: `${day}T${hour}` }];
}

const isIn = (state: string, wanted: string) =>
  wanted === "all" || wanted === state || (wanted === "active" && active.includes(state));

function countsOf(leads: LeadSummary[]): LeadCounts {
  const at = (state: string) => leads.filter((lead) => lead.state === state).length;
  const [planned, waiting, answered] = [at("planned"), at("waiting"), at("answered")];
  return { planned, waiting, answered, parked: at("parked"), retired: at("retired"), stopped: at("stopped") };
}
