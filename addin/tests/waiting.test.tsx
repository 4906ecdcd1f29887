import { cleanup, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Api } from "../src/api/client";
import { changeOf } from "../src/api/changes";
import type { OpenItem } from "../src/host/host";
import { Line } from "../src/lead/line";
import { Outbox, type OutboxState } from "../src/lead/outbox";
import { WaitingStore } from "../src/lead/waiting";
import { received } from "./world/fake-host";
import { FakeLocks } from "./world/fake-locks";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane, type OpenPane } from "./world/open-pane";
import { dana, me, overdueLead, plannedLead, waitingLead } from "./world/sample-leads";

const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const press = (name: string) => screen.getByRole("button", { name });
const never = () => new Promise<never>(() => undefined);
const kindsOf = (server: FakeServer, kind: string) =>
  server.leads.get("lead-dana")!.timeline.filter((entry) => entry.kind === kind);
const places = () => Object.keys({ ...localStorage }).filter((place) => place.startsWith("followup-waiting-"));
const kept = () => places().map((place) => localStorage.getItem(place));

/** The window is gone in the middle of it: what it was waiting for never comes. */
async function reload({ server }: OpenPane, item: OpenItem = received(dana)): Promise<OpenPane> {
  cleanup();
  server.override = () => null;
  return openPane(item, undefined, { server });
}

const openDana = () => openPane(received(dana), (server) => server.put(overdueLead));

test("what waited is sent after the page was loaded again, once", async () => {
  const pane = await openDana();
  pane.server.override = (request) => (request.url.endsWith("/notes") ? never() : null);
  await pane.user.click(press("Note"));
  await pane.user.keyboard("Likes short mails{Enter}");
  await reload(pane);
  expect(kindsOf(pane.server, "noted").map(({ subject }) => subject)).toEqual(["Likes short mails"]);
  expect(kept()).toEqual([]);
  expect(screen.queryByText("1 change waits to be sent.")).toBeNull();
});

test("it is not done twice where only the answer was missing", async () => {
  const pane = await openDana();
  pane.server.override = (request) => {
    if (!request.url.endsWith("/touches")) return null;
    pane.server.answer(request);
    return never();
  };
  await pane.user.click(press("Called"));
  await reload(pane);
  expect(pane.server.calls.filter((call) => call.endsWith("/touches"))).toHaveLength(2);
  expect(kindsOf(pane.server, "touchMade")).toHaveLength(1);
});

test("a person who was being captured is the lead in sight as soon as it is done", async () => {
  const pane = await openPane(received(dana));
  pane.server.override = (request) => (request.method === "POST" && request.url.endsWith("/leads") ? never() : null);
  await pane.user.click(press("Follow up"));
  cleanup();
  let answers = false;
  pane.server.override = (request) =>
    request.method === "POST" && request.url.endsWith("/leads") && !answers ? Promise.reject(new TypeError("x")) : null;
  const { wait } = await openPane(received(dana), undefined, { server: pane.server });
  expect(screen.getByRole("alert").textContent).toContain("1 change waits to be sent.");
  expect(press("Follow up")).toBeTruthy();
  answers = true;
  await wait(5_100);
  expect(screen.queryByRole("button", { name: "Follow up" })).toBeNull();
  expect(press("Change next touch")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("nothing is kept but what was asked for, and of nobody else", async () => {
  const pane = await openDana();
  pane.server.override = (request) => (request.url.endsWith("/notes") ? never() : null);
  await pane.user.click(press("Note"));
  await pane.user.keyboard("Likes short mails{Enter}");
  expect(places()).toEqual([expect.stringMatching(`^followup-waiting-1:${me.address}:`)]);
  expect(kept()[0]).not.toMatch(/token|bearer/i);
  cleanup();
  pane.server.override = () => null;
  const theirs = { ...me, address: "somebody@else.example" };
  await openPane(received(dana), (server) => (server.me = theirs), { server: pane.server });
  expect(kindsOf(pane.server, "noted")).toHaveLength(0);
});

test("what is refused later is said with what was typed, and leads to the lead", async () => {
  const pane = await openDana();
  pane.server.override = (request) => (request.url.endsWith("/notes") ? never() : null);
  await pane.user.click(press("Note"));
  await pane.user.keyboard("Likes short mails{Enter}");
  cleanup();
  pane.server.override = (request) =>
    request.url.endsWith("/notes") ? problem(409, "not-active", "They are no longer followed up.") : null;
  const again = await openPane(received(tom), undefined, { server: pane.server });
  const said = () => screen.getByRole("region", { name: "Not done" });
  expect(said().textContent).toContain("What you did for Dana could not be saved.");
  expect(said().textContent).toContain("They are no longer followed up.");
  expect(said().textContent).toContain("You wrote: “Likes short mails”");
  await again.user.click(press("Look at Dana"));
  expect(screen.getByRole("tab", { name: "Leads" }).getAttribute("aria-selected")).toBe("true");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Dana Swope");
  await reload(pane);
  expect(said()).toBeTruthy();
  await pane.user.click(press("Dismiss: what you did for Dana"));
  expect(screen.queryByRole("region", { name: "Not done" })).toBeNull();
  expect(kept()).toEqual([]);
});

test("what is refused while another mail is open is said there", async () => {
  const pane = await openDana();
  let refuse: (answer: Response) => void = () => undefined;
  pane.server.override = (request) =>
    request.url.endsWith("/let-go") ? new Promise<Response>((resolve) => (refuse = resolve)) : null;
  await pane.user.click(press("Let go"));
  pane.host.open(received(tom));
  refuse(problem(409, "not-active", "They are no longer followed up."));
  await pane.wait(50);
  expect(within(screen.getByRole("region", { name: "Not done" })).getByRole("alert").textContent).toContain("Dana");
});

test("where another window decided otherwise meanwhile it is refused, and left to the user", async () => {
  const pane = await openDana();
  pane.server.override = (request) => (request.url.endsWith("/touches") ? never() : null);
  await pane.user.click(press("Called"));
  pane.server.put({ ...plannedLead, version: 9, state: "planned" });
  await reload(pane);
  expect(kindsOf(pane.server, "touchMade")).toHaveLength(0);
  expect(screen.getByRole("region", { name: "Not done" }).textContent).toContain("It was changed meanwhile.");
});

test("what waited longer than the server knows the press is not sent any more, and said", async () => {
  const pane = await openDana();
  pane.server.override = (request) => (request.url.endsWith("/touches") ? never() : null);
  await pane.user.click(press("Called"));
  cleanup();
  await vi.advanceTimersByTimeAsync(0);
  vi.setSystemTime(Date.now() + 7 * 86_400_000 + 60_000);
  await reload(pane);
  expect(kindsOf(pane.server, "touchMade")).toHaveLength(0);
  expect(screen.getByRole("region", { name: "Not done" }).textContent).toContain("It waited for more than a week.");
});

const life = { current: new AbortController() };

afterEach(() => {
  life.current.abort();
  life.current = new AbortController();
});

/** A window of one account, as far as it sends. */
function windowAt(change: Api["change"]) {
  const states: OutboxState[] = [];
  const outbox = new Outbox({ change }, new Line(), new WaitingStore(), (state) => states.push(state));
  outbox.open(me.address, life.current.signal);
  const call = () => {
    const id = crypto.randomUUID();
    const asked = { id, who: dana.name, leadId: "lead-dana", doing: { kind: "letGo" }, decided: null } as const;
    return outbox.send({ ...asked, change: changeOf.letGo(waitingLead) }, life.current.signal);
  };
  return { call, state: () => states.at(-1)! };
}

test("of two windows one sends, and the other takes up what it left behind when it closes", async () => {
  vi.useFakeTimers();
  const locks = new FakeLocks();
  vi.spyOn(navigator, "locks", "get").mockReturnValue(locks as unknown as LockManager);
  const sent: string[] = [];
  const one = windowAt((...[, id]) => {
    sent.push(`one ${id}`);
    return never();
  });
  const other = windowAt((...[, id]) => {
    sent.push(`other ${id}`);
    return Promise.resolve(waitingLead as never);
  });
  void one.call();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(sent.map((from) => from.split(" ")[0])).toEqual(["one"]);
  expect(other.state().waiting).toBe(1);
  locks.release();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sent.map((from) => from.split(" ")[0])).toEqual(["one", "other"]);
  expect(new Set(sent.map((from) => from.split(" ")[1])).size).toBe(1);
  expect(other.state().waiting).toBe(0);
  expect(kept()).toEqual([]);
});

test("where nothing can be kept it is sent all the same", async () => {
  vi.useFakeTimers();
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("Full.", "QuotaExceededError");
  });
  const { call, state } = windowAt(() => Promise.resolve(waitingLead as never));
  await expect(call()).resolves.toBe(waitingLead);
  expect(state()).toEqual({ trouble: null, waiting: 0, refused: [] });
});
