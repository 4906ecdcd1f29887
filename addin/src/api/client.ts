import { claimsChallenge } from "./claims-challenge";
import type { ServerClock } from "../clock";
import type { Cadence } from "./cadence-contract";
import type { Change, RequestId } from "./changes";
import type { Lead, ReasonForNo } from "./contract";
import { LeadsApi } from "./leads-api";
import type { CalendarWish, Country, Me, SuppressionPage } from "./me-contract";
import { Session } from "./session";
import type { SignIn } from "./sign-in";
import type { Candidate, Pipeline, SessionNumbers, Today, TodayGroup, TodayPart } from "./today-contract";
import { pause, retryAfterOf } from "./pause";
import { Trouble, troubleOf, type Saying } from "./trouble";

export interface Versioned<T> {
  readonly value: T;
  readonly etag: string | null;
}

export interface Call {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string | null;
  /** The change was decided on in sight of this version. */
  readonly version?: number;
  /** Of a press: with it the server does once what is sent several times. */
  readonly id?: RequestId;
  /** How often a reading that met a passing fault is tried in all. */
  readonly attempts?: number;
  readonly signal: AbortSignal;
  /** Nothing is kept in the browser unless it says so. */
  readonly cache?: RequestCache;
}

/** A lead as the user saw it when they decided. */
export type LeadSeen = Pick<Lead, "id" | "version">;

/** For what was pressed. */
export const toTheEnd = () => new AbortController().signal;

const passingFaults = new Set([429, 502, 503, 504]);
const longestWait = 10_000;

/** The server's API. Only reading is repeated here; what was pressed is sent again by whoever knows that it is the same press. */
export class Api {
  constructor(
    private readonly signIn: SignIn,
    private readonly clock: ServerClock,
    private readonly say: Saying,
    private readonly base = "/api",
  ) {}

  readonly list = new LeadsApi((call) => this.#value(call));

  readonly #session = new Session();

  startSession = (signal: AbortSignal) =>
    this.#session.begin(this.#value<Me>({ method: "POST", path: "/session", signal }));

  me = (signal: AbortSignal) => this.#value<Me>({ method: "GET", path: "/me", attempts: 1, signal });

  /**
   * The lead with that address, or null when there is none. Who is found while the session begins is told at once; what goes wrong
   * then is tried again when it stands, and is the session's to say where it does not.
   */
  async findLead(address: string, signal: AbortSignal): Promise<Versioned<Lead> | null> {
    const { isEarly } = this.#session;
    try {
      return await this.#find(address, signal);
    } catch (error) {
      if (!isEarly) throw error;
      await this.#session.begun;
      return this.#find(address, signal);
    }
  }

  async #find(address: string, signal: AbortSignal): Promise<Versioned<Lead> | null> {
    const path = `/leads/find?address=${encodeURIComponent(address)}`;
    const response = await this.#send({ method: "GET", path, attempts: 3, signal });
    return response.status === 204 ? null : versioned<Lead>(response);
  }

  /** The lead as it is now, or null when it is still the one of `etag`. */
  async readLead(id: string, etag: string | null, signal: AbortSignal): Promise<Versioned<Lead> | null> {
    const response = await this.#send({ method: "GET", path: `/leads/${id}`, etag, attempts: 1, signal });
    return response.status === 304 ? null : versioned<Lead>(response);
  }

  /** What was pressed is done, also when another mail is opened before the server has answered: only its answer is dropped. */
  change = <T = Lead>(change: Change, id: RequestId) => this.#value<T>({ ...change, id, signal: toTheEnd() });

  reasons = (signal: AbortSignal) => this.#read<readonly ReasonForNo[]>("/reasons", signal);

  cadences = (signal: AbortSignal) => this.#read<readonly Cadence[]>("/cadences", signal);

  /** Those whose day lies ahead are only counted here: their list begins when it is asked for. */
  async today(signal: AbortSignal): Promise<Today> {
    const read = await this.#read<Omit<Today, "planned">>("/today", signal);
    return { ...read, planned: { items: [], next: read.counts.planned > 0 ? "" : null } };
  }

  todayPart = (group: TodayGroup, after: string, signal: AbortSignal) =>
    this.#read<TodayPart>(`/today/${group}?after=${encodeURIComponent(after)}&take=25`, signal);

  /** What was done since, for the end of a session. */
  numbersSince = (since: Date, signal: AbortSignal) =>
    this.#read<SessionNumbers>(`/today/numbers?since=${encodeURIComponent(since.toISOString())}`, signal);

  candidates = (signal: AbortSignal) =>
    this.#read<{ readonly items: readonly Candidate[] }>("/pipeline/candidates", signal);

  setTarget = (target: Pipeline["target"], id: RequestId) =>
    this.change<undefined>({ method: "PUT", path: "/me/pipeline", body: { target } }, id);

  suppressions = (after: string | null, signal: AbortSignal) =>
    this.#read<SuppressionPage>(`/suppressions${after === null ? "" : `?after=${encodeURIComponent(after)}`}`, signal);

  countries = (signal: AbortSignal) => this.#read<readonly Country[]>("/countries", signal);

  setCalendar = (body: CalendarWish, id: RequestId) =>
    this.change<Me>({ method: "PUT", path: "/me/calendar", body }, id);

  retryOwnEffect = (effectId: string, id: RequestId) =>
    this.change<Me>({ method: "POST", path: `/me/effects/${effectId}/retry` }, id);

  setMatching = (sameCompany: boolean, id: RequestId) =>
    this.change<Me>({ method: "PUT", path: "/me/matching", body: { sameCompany } }, id);

  #read<T>(path: string, signal: AbortSignal): Promise<T> {
    return this.#value<T>({ method: "GET", path, attempts: 3, signal });
  }

  /** A file of the server's; nothing of it where there is none. */
  async file(path: string, signal: AbortSignal, cache: RequestCache = "no-store"): Promise<Blob> {
    return (await this.#send({ method: "GET", path, attempts: 1, signal, cache })).blob();
  }

  /** A call of a part that has its own table of them. */
  ask = <T>(call: Call) => this.#value<T>(call);

  readonly #underWay = new Set<Promise<unknown>>();

  /** Until what was pressed is answered, and what follows from the answers is done; null where nothing is under way. */
  answered(): Promise<void> | null {
    return this.#underWay.size === 0 ? null : this.#untilAnswered();
  }

  async #untilAnswered(): Promise<void> {
    while (this.#underWay.size > 0) {
      await Promise.allSettled(this.#underWay);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  async #value<T>(call: Call): Promise<T> {
    const sending = call.id === undefined ? this.#send(call) : this.#sendInSession(call);
    if (call.id !== undefined) this.#underWay.add(sending);
    try {
      const response = await sending;
      return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
    } finally {
      this.#underWay.delete(sending);
    }
  }

  /** What is pressed early waits: the account's time zone and hours, by which it is planned, come with the session. */
  async #sendInSession(call: Call): Promise<Response> {
    const { standing } = this.#session;
    if (standing !== null) await standing;
    return this.#send(call);
  }

  async #send(call: Call): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= (call.attempts ?? 1);
      const response = await this.#authorised(call).catch((error: unknown) => {
        if (last || !isPassing(error)) throw error;
        return null;
      });
      if (response !== null && (response.ok || response.status === 304)) return response;
      if (response !== null && (last || !passingFaults.has(response.status))) throw await troubleOf(response, this.say);
      await pause(waitBefore(attempt, response), call.signal);
    }
  }

  /** Sends with a token; a token that the server no longer likes is renewed once. */
  async #authorised(call: Call): Promise<Response> {
    const response = await this.#once(call, await this.signIn.silently());
    if (response.status !== 401) return response;
    const claims = claimsChallenge(response.headers.get("www-authenticate"));
    return this.#once(call, await this.signIn.silently({ renew: true, claims }));
  }

  async #once(call: Call, token: string): Promise<Response> {
    call.signal.throwIfAborted();
    const headers = new Headers({ Accept: "application/json", Authorization: `Bearer ${token}` });
    if (call.body !== undefined) headers.set("Content-Type", "application/json");
    if (call.etag != null) headers.set("If-None-Match", call.etag);
    if (call.version !== undefined) headers.set("If-Match", `"${call.version}"`);
    if (call.id !== undefined) headers.set("Idempotency-Key", `"${call.id}"`);
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    try {
      const response = await fetch(this.base + call.path, {
        method: call.method,
        headers,
        body,
        cache: call.cache ?? "no-store",
        credentials: "omit",
        signal: call.signal,
      });
      this.clock.learn(response.headers.get("date"));
      return response;
    } catch (error) {
      if (call.signal.aborted) throw error;
      throw new Trouble(navigator.onLine ? "unreachable" : "offline");
    }
  }
}

async function versioned<T>(response: Response): Promise<Versioned<T>> {
  return { value: (await response.json()) as T, etag: response.headers.get("etag") };
}

function isPassing(error: unknown): boolean {
  return error instanceof Trouble && (error.kind === "unreachable" || error.kind === "offline");
}

function waitBefore(attempt: number, response: Response | null): number {
  const asked = response === null ? undefined : retryAfterOf(response, longestWait);
  return asked ?? Math.random() * 400 * 2 ** attempt;
}
