import { expect, test, vi } from "vitest";
import { claimsChallenge } from "../src/api/claims-challenge";
import { changeOf } from "../src/api/changes";
import { Api } from "../src/api/client";
import type { CaptureRequest } from "../src/api/requests";
import { ServerClock } from "../src/clock";
import { english } from "../src/text/english";
import { problem } from "./world/fake-server";
import { FakeSignIn } from "./world/fake-sign-in";
import { waitingLead } from "./world/sample-leads";

const signal = new AbortController().signal;
const id = crypto.randomUUID();

function apiWith(...answers: (() => Response | Promise<Response>)[]) {
  vi.useFakeTimers({ now: Date.parse("2026-11-21T11:00:00Z") });
  const requests: Request[] = [];
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
    requests.push(new Request(new URL(path, "http://pane.example"), { ...init, signal: null }));
    return Promise.resolve().then(answers[requests.length - 1] ?? answers.at(-1)!);
  });
  const signIn = new FakeSignIn();
  const clock = new ServerClock();
  return { api: new Api(signIn, clock, english.refusal), signIn, requests, clock };
}

const found = () => Response.json(waitingLead, { headers: { ETag: '"4"' } });

test("reading is repeated after a passing fault, as late as the server asks", async () => {
  const { api, requests } = apiWith(() => problem(503, "x", "x", { "Retry-After": "7" }), found);
  const reading = api.findLead("dana@x.example", signal);
  await vi.advanceTimersByTimeAsync(6_900);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(await reading).toEqual({ value: waitingLead, etag: '"4"' });
});

test("what was pressed is never sent twice by itself, and says which press it was", async () => {
  const { api, requests } = apiWith(() => problem(504, "x", "x"), found);
  const capture = api.change(changeOf.capture({} as CaptureRequest), id);
  await expect(capture).rejects.toMatchObject({ kind: "down", remedy: "retry" });
  expect(requests).toHaveLength(1);
  expect(requests[0]!.headers.get("idempotency-key")).toBe(`"${id}"`);
});

test("a token that is refused is renewed once, with the claims that were asked for", async () => {
  const claims = '{"access_token":{"acrs":{"value":"c1"}}}';
  const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
  const { api, signIn, requests } = apiWith(() => problem(401, "x", "x", { "WWW-Authenticate": challenge }), found);
  await api.findLead("dana@x.example", signal);
  expect(signIn.requests).toEqual([{}, { renew: true, claims }]);
  expect(requests.map((request) => request.headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test("a second refusal asks the user to sign in", async () => {
  const { api, requests } = apiWith(() => problem(401, "x", "x"));
  await expect(api.me(signal)).rejects.toMatchObject({ kind: "signIn" });
  expect(requests).toHaveLength(2);
});

test("an address is encoded, and no lead is no error", async () => {
  const { api, requests } = apiWith(() => new Response(null, { status: 204 }));
  expect(await api.findLead("a+b&c@x.example", signal)).toBeNull();
  expect(requests[0]!.url).toContain("address=a%2Bb%26c%40x.example");
});

test("a stopped reading stops waiting as well", async () => {
  const { api } = apiWith(() => problem(503, "x", "x", { "Retry-After": "9" }));
  const stop = new AbortController();
  const reading = api.findLead("dana@x.example", stop.signal);
  await vi.advanceTimersByTimeAsync(10);
  stop.abort();
  await expect(reading).rejects.toThrow();
});

test("the server's time is learnt, but a difference within the header's precision is not", async () => {
  const { api, clock } = apiWith(() => Response.json({}, { headers: { Date: "Sat, 21 Nov 2026 15:00:00 GMT" } }));
  await api.me(signal);
  expect(clock.now().toISOString()).toBe("2026-11-21T15:00:00.000Z");
  clock.learn("Sat, 21 Nov 2026 11:00:01 GMT");
  expect(clock.now().toISOString()).toBe("2026-11-21T11:00:00.000Z");
});

test.each([
  [null, undefined],
  ["Bearer", undefined],
  ['Bearer claims="eyJhIjoxfQ"', '{"a":1}'],
  ['Bearer claims="!!"', undefined],
])("the claims of the challenge %s are %s", (header, claims) => {
  expect(claimsChallenge(header)).toBe(claims);
});
