import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { received } from "./world/fake-host";
import { problem } from "./world/fake-server";
import { item } from "./world/fake-today";
import { openPane, type OpenPane } from "./world/open-pane";
import { dana, overdueLead, stuckLead, waitingLead } from "./world/sample-leads";

const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const press = (name: string) => screen.getByRole("button", { name });
const sent = ({ server }: OpenPane, call: string) => server.calls.filter((made) => made === call).length;
const madeTouches = ({ server }: OpenPane) =>
  server.leads.get("lead-dana")!.timeline.filter(({ kind }) => kind === "touchMade");
const noLine = () => Promise.reject(new TypeError("Failed to fetch"));

function cut({ server }: OpenPane): void {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  server.override = noLine;
}

async function mend({ server, wait }: OpenPane): Promise<void> {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  server.override = () => null;
  window.dispatchEvent(new Event("online"));
  await wait(50);
}

test("what is asked for without a connection is kept, said, and sent once when it is back", async () => {
  const pane = await openPane(received(dana), (server) => server.put(waitingLead));
  await pane.user.click(press("Change next touch"));
  cut(pane);
  await pane.user.click(press("Set next touch"));
  expect(screen.getByRole("alert").textContent).toContain("You are offline. Nothing is lost.");
  expect(screen.getAllByRole("button", { name: "Try again" })).toHaveLength(1);
  expect(screen.getByText("Next touch in 3 days…")).toBeTruthy();
  await mend(pane);
  expect(pane.server.bodies.filter((body) => JSON.stringify(body).includes("followUp"))).toHaveLength(2);
  expect(screen.getByText("Next touch set.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(pane.server.leads.get("lead-dana")!.timeline.filter(({ kind }) => kind === "nextTouchSet")).toHaveLength(2);
});

test("it is sent although another mail is open by then", async () => {
  const pane = await openPane(received(dana), (server) => server.put(waitingLead));
  cut(pane);
  await pane.user.click(press("Let go"));
  pane.host.open(received(tom));
  await mend(pane);
  expect(pane.server.leads.get("lead-dana")!.state).toBe("retired");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Tom Reyes");
});

/** The server does it, and its answer never comes. */
function loseAnswerOf({ server }: OpenPane, path: string, times = 1): void {
  let left = times;
  server.override = (request) => {
    const answer = server.answer(request);
    return request.url.endsWith(path) && left-- > 0 ? noLine() : answer;
  };
}

test("an act that had arrived before its answer was lost is not done twice", async () => {
  const pane = await openPane(received(dana), (server) => server.put(overdueLead));
  loseAnswerOf(pane, "/touches", 2);
  await pane.user.click(press("Called"));
  expect(screen.getByRole("alert").textContent).toContain("1 change waits to be sent.");
  await pane.wait(5_100);
  await pane.wait(5_100);
  expect(sent(pane, "POST /api/leads/lead-dana/touches")).toBe(3);
  expect(madeTouches(pane)).toHaveLength(1);
  expect(screen.getByText("Call counted.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("another window that did the same meanwhile is no answer to one's own act", async () => {
  const pane = await openPane(received(dana), (server) => server.put(overdueLead));
  cut(pane);
  await pane.user.click(press("Note"));
  await pane.user.keyboard("Likes short mails{Enter}");
  const lead = pane.server.leads.get("lead-dana")!;
  const theirs = { ...lead.timeline[0]!, id: "theirs", kind: "noted" as const, at: pane.server.now };
  pane.server.put({ ...lead, version: lead.version + 1, timeline: [theirs, ...lead.timeline] });
  await mend(pane);
  const notes = pane.server.leads.get("lead-dana")!.timeline.filter(({ kind }) => kind === "noted");
  expect(notes).toHaveLength(2);
});

test("an act that failed for the moment is the same press when it is tried again", async () => {
  const pane = await openPane(received(dana), (server) => server.put(overdueLead));
  pane.server.override = (request) => {
    const answer = pane.server.answer(request);
    return request.url.endsWith("/touches") ? problem(504, "status-504", "Gateway Timeout") : answer;
  };
  await pane.user.click(press("Called"));
  pane.server.override = () => null;
  await pane.user.click(press("Try again"));
  expect(madeTouches(pane)).toHaveLength(1);
  await pane.user.click(press("Called"));
  expect(madeTouches(pane)).toHaveLength(2);
});

test("who is asked to wait waits as long, says so, and asks once more", async () => {
  const pane = await openPane(received(dana), (server) => server.put(overdueLead));
  pane.server.override = (request) =>
    request.url.endsWith("/touches") ? problem(429, "busy", "Busy.", { "Retry-After": "20" }) : null;
  await pane.user.click(press("Called"));
  expect(screen.getByRole("alert").textContent).toContain("Microsoft 365 is busy right now. Wait a moment.");
  await pane.wait(19_000);
  expect(sent(pane, "POST /api/leads/lead-dana/touches")).toBe(1);
  await pane.wait(1_100);
  expect(sent(pane, "POST /api/leads/lead-dana/touches")).toBe(2);
  await pane.wait(60_000);
  expect(sent(pane, "POST /api/leads/lead-dana/touches")).toBe(2);
  pane.server.override = () => null;
  await pane.user.click(press("Try again"));
  expect(madeTouches(pane)).toHaveLength(1);
});

test("nobody waits longer than a minute", async () => {
  const pane = await openPane(received(dana), (server) => server.put(overdueLead));
  let first = true;
  pane.server.override = (request) => {
    if (!request.url.endsWith("/touches") || !first) return null;
    first = false;
    return problem(503, "busy", "The service is busy: try again in a moment.", { "Retry-After": "3600" });
  };
  await pane.user.click(press("Called"));
  expect(screen.getByRole("alert").textContent).toContain("The service is busy: try again in a moment.");
  await pane.wait(60_100);
  expect(screen.getByText("Call counted.")).toBeTruthy();
});

test("letting go from Today waits for the line, too", async () => {
  const pane = await openPane({ kind: "none" }, (server) => {
    server.put({ ...stuckLead, id: "lead-nils", name: "Nils Berg" });
    server.today.active = 3;
    server.today.groups.noNextStep = [item("Nils Berg", { why: null, day: null, channel: null, version: 3 })];
  });
  await pane.user.click(screen.getByRole("tab", { name: "Today" }));
  loseAnswerOf(pane, "/let-go");
  await pane.user.click(press("Let go: Nils Berg"));
  await pane.wait(5_100);
  expect(sent(pane, "POST /api/leads/lead-nils/let-go")).toBe(2);
  expect(pane.server.leads.get("lead-nils")!.timeline.filter(({ kind }) => kind === "letGo")).toHaveLength(1);
  expect(screen.getByText("You let Nils go.")).toBeTruthy();
});

test("a setting that is tried again is the same press", async () => {
  const pane = await openPane({ kind: "none" });
  await pane.user.click(screen.getByRole("tab", { name: "Settings" }));
  await pane.user.click(screen.getByText("Answers"));
  const ids: (string | null)[] = [];
  pane.server.override = (request) => {
    if (!request.url.endsWith("/me/matching")) return null;
    ids.push(request.headers.get("idempotency-key"));
    return ids.length === 1 ? noLine() : null;
  };
  await pane.user.click(screen.getByRole("switch", { name: /Count mail of their company/ }));
  await pane.user.click(press("Try again"));
  expect(ids).toHaveLength(2);
  expect(ids[0]).toMatch(/^"[\da-f-]{36}"$/);
  expect(ids[1]).toBe(ids[0]);
});

test("an act that had not arrived is done on top of what happened meanwhile", async () => {
  const pane = await openPane(received(dana), (server) => server.put(overdueLead));
  cut(pane);
  await pane.user.click(press("Called"));
  pane.server.put({ ...overdueLead, version: overdueLead.version + 3 });
  await mend(pane);
  expect(pane.server.leads.get("lead-dana")!.timeline.filter(({ kind }) => kind === "touchMade")).toHaveLength(1);
});

test("a capture whose answer was lost makes one lead", async () => {
  const pane = await openPane(received(dana));
  loseAnswerOf(pane, "/leads");
  await pane.user.click(press("Follow up"));
  await pane.user.click(press("Try again"));
  expect(sent(pane, "POST /api/leads")).toBe(2);
  expect([...pane.server.leads.values()].map(({ timeline }) => timeline.length)).toEqual([1]);
  expect(screen.getByText("You are following up.")).toBeTruthy();
});

test("a line that comes back without saying so is noticed, and what was typed is still there meanwhile", async () => {
  const pane = await openPane(received(dana));
  await pane.user.click(screen.getByText("More options"));
  await pane.user.type(screen.getByLabelText("Note to yourself (optional)"), "Met in Lyon");
  cut(pane);
  await pane.user.click(press("Follow up"));
  pane.server.override = () => null;
  await pane.wait(5_100);
  expect(pane.server.bodies.at(-1)).toMatchObject({ note: "Met in Lyon" });
  expect(screen.getByText("You are following up.")).toBeTruthy();
});
