import type { CaptureRequest, Lead, Me, NextTouchRequest } from "../../src/api/contract";
import { entry, me, plannedLead } from "./sample-leads";

type Answer = Response | Promise<Response>;
type Override = (request: Request, signal: AbortSignal | null) => Answer | null;

/** Our API as the contract says it, in memory; any call can be made to fail or to take its time. */
export class FakeServer {
  readonly leads = new Map<string, Lead>();
  readonly calls: string[] = [];
  readonly bodies: unknown[] = [];
  me: Me = me;
  now = "2026-11-21T11:00:00Z";
  override: Override = () => null;

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const path = input instanceof Request ? input.url : String(input);
    const request = new Request(new URL(path, "http://pane.example"), { ...init, signal: null });
    this.calls.push(`${request.method} ${path}`);
    if (typeof init.body === "string") this.bodies.push(JSON.parse(init.body));
    const answer = await (this.override(request, init.signal ?? null) ?? this.#route(request, init));
    if (init.signal?.aborted === true) throw new DOMException("The reading was stopped.", "AbortError");
    return answer;
  };

  put(lead: Lead): Lead {
    this.leads.set(lead.id, lead);
    return lead;
  }

  #route(request: Request, init: RequestInit): Response {
    const { pathname, searchParams } = new URL(request.url);
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : null;
    if (pathname === "/api/session" || pathname === "/api/me") return this.#json(this.me);
    if (pathname === "/api/me/matching")
      return this.#json((this.me = { ...this.me, matching: body as Me["matching"] }));
    if (pathname === "/api/leads/find") return this.#find(searchParams.get("address") ?? "");
    if (pathname === "/api/leads") return this.#capture(body as CaptureRequest);
    const [, , , id = "", act, effectId] = pathname.split("/");
    const lead = this.leads.get(id);
    if (lead === undefined) return problem(404, "no-lead", "There is no such lead.");
    if (act === "next-touch") return this.#change(this.#planned(lead, body as NextTouchRequest));
    if (act === "judge") return this.#change(this.#judged(lead, (body as { isAnswer: boolean }).isAnswer));
    if (act === "addresses") return this.#change(this.#readdressed(lead, request, body as { address: string } | null));
    if (act === "undo") return this.#change(undone(lead, (body as { entryId: string }).entryId));
    if (act === "effects")
      return this.#change({ ...lead, problems: lead.problems.filter((p) => p.effectId !== effectId) });
    return request.headers.get("if-none-match") === etagOf(lead)
      ? new Response(null, { status: 304 })
      : this.#json(lead);
  }

  #find(address: string): Response {
    const found = [...this.leads.values()].find((lead) => lead.addresses.some((a) => a.address === address));
    return found === undefined ? new Response(null, { status: 204 }) : this.#json(found);
  }

  #capture({ person, mail, kind, channel }: CaptureRequest): Response {
    const lead: Lead = {
      ...plannedLead,
      id: `lead-${person.address}`,
      name: person.name,
      addresses: [{ address: person.address, bounced: false }],
      kind,
      nextTouch: { ...plannedLead.nextTouch!, channel },
      timeline: [entry({ kind: "captured", at: this.now, subject: mail?.subject ?? null, undoable: true })],
    };
    return this.#json(this.put(lead), 201);
  }

  #planned(lead: Lead, { channel }: NextTouchRequest): Lead {
    const planned = entry({ kind: "nextTouchSet", at: this.now, channel, undoable: true });
    return {
      ...lead,
      nextTouch: { ...plannedLead.nextTouch!, channel, calendar: "pending" },
      timeline: [planned, ...lead.timeline],
    };
  }

  #judged(lead: Lead, isAnswer: boolean): Lead {
    const judged = entry({ kind: isAnswer ? "judgedAnswer" : "judgedNoAnswer", at: this.now, undoable: true });
    const asked = { ...lead, question: null, timeline: [judged, ...lead.timeline] };
    const answered = { at: this.now, subject: lead.question?.subject ?? null };
    return isAnswer ? { ...asked, state: "answered", waiting: null, answered } : asked;
  }

  #readdressed(lead: Lead, { url, method }: Request, body: { address: string } | null): Lead {
    const address = body?.address ?? decodeURIComponent(url.split("/").at(-1) ?? "");
    const others = lead.addresses.filter((known) => known.address !== address);
    return method === "DELETE"
      ? { ...lead, addresses: others }
      : { ...lead, addresses: [...others, { address, bounced: false }], suggestedAddress: null };
  }

  #change(lead: Lead): Response {
    return this.#json(this.put({ ...lead, version: lead.version + 1 }));
  }

  #json(body: Lead | Me, status = 200): Response {
    return Response.json(body, { status, headers: "version" in body ? { ETag: etagOf(body) } : {} });
  }
}

function undone(lead: Lead, entryId: string): Lead {
  const timeline = lead.timeline.map((e) => (e.id === entryId ? { ...e, undone: true, undoable: false } : e));
  return { ...lead, state: "retired", status: "retired", nextTouch: null, timeline };
}

export function etagOf(lead: Lead): string {
  return `"${lead.id}-${lead.version}"`;
}

export function problem(status: number, slug: string, title: string, headers: Record<string, string> = {}): Response {
  return Response.json({ type: `urn:followup:${slug}`, title, status }, { status, headers });
}
