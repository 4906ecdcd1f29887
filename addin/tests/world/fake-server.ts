import type { Lead } from "../../src/api/contract";
import type { Me } from "../../src/api/me-contract";
import type { KnownTag, PersonProposal } from "../../src/api/person-contract";
import type { CaptureRequest } from "../../src/api/requests";
import { FakeAccount } from "./fake-account";
import { FakeLeads } from "./fake-leads";
import { nothingProposed } from "../../src/lead/draft";
import { FakeSettings } from "./fake-settings";
import { FakeTemplates } from "./fake-templates";
import { FakeToday } from "./fake-today";
import { acted } from "./lead-acts";
import { entry, plannedLead } from "./sample-leads";

type Answer = Response | Promise<Response>;
type Override = (request: Request, signal: AbortSignal | null) => Answer | null;

/** Our API as the contract says it, in memory; any call can be made to fail or to take its time. */
export class FakeServer {
  readonly leads = new Map<string, Lead>();
  readonly calls: string[] = [];
  readonly bodies: unknown[] = [];
  readonly today = new FakeToday();
  readonly settings = new FakeSettings();
  readonly list = new FakeLeads();
  readonly templates = new FakeTemplates();
  readonly account = new FakeAccount();
  proposal: PersonProposal = nothingProposed;
  /** By address: what the user's contacts have. */
  readonly photos = new Map<string, Blob>();
  tags: readonly KnownTag[] = [
    { tag: "fair", leads: 3 },
    { tag: "VIP", leads: 12 },
  ];
  now = "2026-11-21T11:00:00Z";
  override: Override = () => null;
  /** What carried an id and was done, and whom it was about, or else what was answered. */
  readonly #done = new Map<
    string,
    { readonly request: string; readonly lead: string | null; readonly answer: Response }
  >();
  /** Reading a body takes its time, and here nothing may. */
  readonly #sent = new WeakMap<Request, string>();
  #answered: string | null = null;

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const path = input instanceof Request ? input.url : String(input);
    const request = new Request(new URL(path, "http://pane.example"), { ...init, signal: null });
    this.calls.push(`${request.method} ${path}`);
    if (typeof init.body === "string") {
      this.#sent.set(request, init.body);
      this.bodies.push(JSON.parse(init.body));
    }
    const answer = await (this.override(request, init.signal ?? null) ?? this.answer(request));
    if (init.signal?.aborted === true) throw new DOMException("The reading was stopped.", "AbortError");
    return answer;
  };

  get me(): Me {
    return this.account.me;
  }

  set me(me: Me) {
    this.account.me = me;
  }

  /** What the server does with it, once for one id; an override may have it done and lose the answer. */
  answer(request: Request): Response {
    const sent = this.#sent.get(request) ?? "";
    const id = request.headers.get("idempotency-key");
    if (id === null) return this.#route(request, sent);
    const told = `${request.method} ${request.url} ${sent}`;
    const known = this.#done.get(id);
    if (known !== undefined && known.request !== told) return problem(422, "request-id-reused", "Something else.");
    if (known !== undefined)
      return known.lead === null ? known.answer.clone() : this.#json(this.leads.get(known.lead)!);
    this.#answered = null;
    const answer = this.#route(request, sent);
    if (answer.ok) this.#done.set(id, { request: told, lead: this.#answered, answer: answer.clone() });
    return answer;
  }

  put(lead: Lead): Lead {
    this.leads.set(lead.id, lead);
    return lead;
  }

  #route(request: Request, sent: string): Response {
    const { pathname, searchParams } = new URL(request.url);
    const body = sent === "" ? null : (JSON.parse(sent) as unknown);
    const known = this.account.route(request.method, pathname, body);
    if (known !== null) return known;
    if (pathname === "/api/me/export") return Response.json({ leads: [...this.leads.values()] });
    if (pathname === "/api/me/pipeline") {
      this.today.target = (body as { target: number | null }).target;
      return new Response(null, { status: 204 });
    }
    if (pathname.startsWith("/api/today") || pathname === "/api/pipeline/candidates") {
      return Response.json(this.today.route(pathname, searchParams));
    }
    if (pathname === "/api/people/proposal") return Response.json(this.proposal);
    if (pathname === "/api/people/photo") {
      const photo = this.photos.get(searchParams.get("address") ?? "");
      return photo === undefined ? nothing() : new Response(photo, { headers: { "Content-Type": photo.type } });
    }
    if (pathname === "/api/tags" && this.list.leads.length === 0) return Response.json(this.tags);
    const settings = this.settings.route(request.method, pathname, searchParams, body);
    if (settings !== null) return settings;
    const templates = this.templates.route(request, pathname, body, (id) => this.leads.get(id));
    if (templates !== null) return templates;
    if (pathname === "/api/leads/find") return this.#find(searchParams.get("address") ?? "");
    const listed = this.list.route(request.method, pathname, searchParams, body);
    if (listed !== null) return listed;
    if (pathname === "/api/leads") return this.#capture(body as CaptureRequest);
    const [, , , id = "", act, effectId] = pathname.split("/");
    const lead = this.leads.get(id);
    if (lead === undefined) return problem(404, "no-lead", "There is no such lead.");
    if (request.method !== "GET" && !sees(request, lead)) return changedMeanwhile(lead);
    if (act === "addresses") return this.#change(this.#readdressed(lead, request, body as { address: string } | null));
    if (act === "effects")
      return this.#change({ ...lead, problems: lead.problems.filter((p) => p.effectId !== effectId) });
    const changed = acted(lead, act ?? "", body, this.now);
    if (changed !== null) return this.#change(changed);
    return request.headers.get("if-none-match") === etagOf(lead)
      ? new Response(null, { status: 304 })
      : this.#json(lead);
  }

  #find(address: string): Response {
    const found = [...this.leads.values()].find((lead) => lead.addresses.some((a) => a.address === address));
    return found === undefined ? new Response(null, { status: 204 }) : this.#json(found);
  }

  #capture({ person, mail, kind, channel, company, title, phone, note, tags }: CaptureRequest): Response {
    const lead: Lead = {
      ...plannedLead,
      id: `lead-${person.address}`,
      name: person.name,
      addresses: [{ address: person.address, bounced: false }],
      kind,
      ...{ company, title, phone, note, tags },
      nextTouch: { ...plannedLead.nextTouch!, channel },
      timeline: [entry({ kind: "captured", at: this.now, subject: mail?.subject ?? null, undoable: true })],
    };
    return this.#json(this.put(lead), 201);
  }

  #readdressed(lead: Lead, { url, method }: Request, body: { address: string } | null): Lead {
    const address = body?.address ?? decodeURIComponent(url.split("/").at(-1) ?? "");
    const others = lead.addresses.filter((known) => known.address !== address);
    return method === "DELETE"
      ? { ...lead, addresses: others }
      : { ...lead, addresses: [...others, { address, bounced: false }], suggestedAddress: null };
  }

  #change(lead: Lead): Response {
    const changed = this.put({ ...lead, version: lead.version + 1 });
    this.list.follow(changed);
    return this.#json(changed);
  }

  #json(body: Lead | Me, status = 200): Response {
    if ("version" in body) this.#answered = body.id;
    return Response.json(body, { status, headers: "version" in body ? { ETag: etagOf(body) } : {} });
  }
}

const nothing = () => new Response(null, { status: 204 });

/** Without `If-Match` the client does not care; with it the lead must be the one it saw. */
function sees(request: Request, lead: Lead): boolean {
  const seen = request.headers.get("if-match");
  return seen === null || seen === `"${lead.version}"`;
}

function changedMeanwhile(current: Lead): Response {
  const type = "urn:followup:changed-meanwhile";
  return Response.json({ type, title: "It was changed meanwhile.", status: 409, current }, { status: 409 });
}

export function etagOf(lead: Lead): string {
  return `"${lead.id}-${lead.version}"`;
}

export function problem(status: number, slug: string, title: string, headers: Record<string, string> = {}): Response {
  return Response.json({ type: `urn:followup:${slug}`, title, status }, { status, headers });
}
