import type { ServerClock } from "../clock";
import type { CaptureRequest, Lead, Me, NextTouchRequest } from "./contract";
import type { SignIn } from "./sign-in";
import { Trouble, troubleOf } from "./trouble";

export interface Versioned<T> {
  readonly value: T;
  readonly etag: string | null;
}

interface Call {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string | null;
  /** How often a GET that met a passing fault is tried in all. */
  readonly attempts?: number;
  readonly signal: AbortSignal;
}

const passingFaults = new Set([429, 502, 503, 504]);
const longestWait = 10_000;

/** The server's API. Only reading is ever repeated: a capture that may have arrived is not sent twice unasked. */
export class Api {
  constructor(
    private readonly signIn: SignIn,
    private readonly clock: ServerClock,
    private readonly base = "/api",
  ) {}

  startSession = (signal: AbortSignal) => this.#value<Me>({ method: "POST", path: "/session", signal });

  me = (signal: AbortSignal) => this.#value<Me>({ method: "GET", path: "/me", attempts: 1, signal });

  /** The lead with that address, or null when there is none. */
  async findLead(address: string, signal: AbortSignal): Promise<Versioned<Lead> | null> {
    const path = `/leads/find?address=${encodeURIComponent(address)}`;
    const response = await this.#send({ method: "GET", path, attempts: 3, signal });
    return response.status === 204 ? null : versioned<Lead>(response);
  }

  /** The lead as it is now, or null when it is still the one of `etag`. */
  async readLead(id: string, etag: string | null, signal: AbortSignal): Promise<Versioned<Lead> | null> {
    const response = await this.#send({ method: "GET", path: `/leads/${id}`, etag, attempts: 1, signal });
    return response.status === 304 ? null : versioned<Lead>(response);
  }

  capture = (body: CaptureRequest, signal: AbortSignal) =>
    this.#value<Lead>({ method: "POST", path: "/leads", body, signal });

  setNextTouch = (id: string, body: NextTouchRequest, signal: AbortSignal) =>
    this.#value<Lead>({ method: "PUT", path: `/leads/${id}/next-touch`, body, signal });

  undo = (id: string, entryId: string, signal: AbortSignal) =>
    this.#value<Lead>({ method: "POST", path: `/leads/${id}/undo`, body: { entryId }, signal });

  retryEffect = (id: string, effectId: string, signal: AbortSignal) =>
    this.#value<Lead>({ method: "POST", path: `/leads/${id}/effects/${effectId}/retry`, signal });

  judge = (id: string, entryId: string, isAnswer: boolean, signal: AbortSignal) =>
    this.#value<Lead>({ method: "POST", path: `/leads/${id}/judge`, body: { entryId, isAnswer }, signal });

  addAddress = (id: string, address: string, signal: AbortSignal) =>
    this.#value<Lead>({ method: "POST", path: `/leads/${id}/addresses`, body: { address }, signal });

  removeAddress = (id: string, address: string, signal: AbortSignal) =>
    this.#value<Lead>({ method: "DELETE", path: `/leads/${id}/addresses/${encodeURIComponent(address)}`, signal });

  setMatching = (sameCompany: boolean, signal: AbortSignal) =>
    this.#value<Me>({ method: "PUT", path: "/me/matching", body: { sameCompany }, signal });

  async #value<T>(call: Call): Promise<T> {
    const response = await this.#send(call);
    return (await response.json()) as T;
  }

  async #send(call: Call): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= (call.attempts ?? 1);
      const response = await this.#authorised(call).catch((error: unknown) => {
        if (last || !isPassing(error)) throw error;
        return null;
      });
      if (response !== null && (response.ok || response.status === 304)) return response;
      if (response !== null && (last || !passingFaults.has(response.status))) throw await troubleOf(response);
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
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    try {
      const response = await fetch(this.base + call.path, {
        method: call.method,
        headers,
        body,
        cache: "no-store",
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
  const asked = Number(response?.headers.get("retry-after") ?? Number.NaN) * 1000;
  if (!Number.isNaN(asked)) return Math.min(asked, longestWait);
  return Math.random() * 400 * 2 ** attempt;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}

/** `WWW-Authenticate: Bearer ..., claims="<base64>"`: conditional access wants more than the token had. */
export function claimsChallenge(header: string | null): string | undefined {
  const encoded = /claims="([A-Za-z0-9+/=_-]+)"/.exec(header ?? "")?.[1];
  if (encoded === undefined) return undefined;
  try {
    return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
}
