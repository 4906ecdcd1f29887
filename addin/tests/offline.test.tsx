import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { received } from "./world/fake-host";
import { openPane, type OpenPane } from "./world/open-pane";
import { dana, overdueLead, waitingLead } from "./world/sample-leads";

const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const press = (name: string) => screen.getByRole("button", { name });
const sent = ({ server }: OpenPane, call: string) => server.calls.filter((made) => made === call).length;
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

test("an act that had arrived before its answer was lost is not done twice", async () => {
  const pane = await openPane(received(dana), (server) => server.put(overdueLead));
  let first = true;
  pane.server.override = (request) => {
    if (!request.url.endsWith("/touches") || !first) return null;
    first = false;
    const lead = pane.server.leads.get("lead-dana")!;
    const touch = { ...lead.timeline[0]!, id: "made", kind: "touchMade" as const, at: pane.server.now };
    pane.server.put({ ...lead, version: lead.version + 1, timeline: [touch, ...lead.timeline] });
    return noLine();
  };
  await pane.user.click(press("Called"));
  await pane.wait(5_100);
  expect(sent(pane, "POST /api/leads/lead-dana/touches")).toBe(2);
  expect(pane.server.leads.get("lead-dana")!.timeline.filter(({ kind }) => kind === "touchMade")).toHaveLength(1);
  expect(screen.getByText("Call counted.")).toBeTruthy();
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
  pane.server.override = (request) => {
    if (request.method !== "POST" || !request.url.endsWith("/leads")) return null;
    pane.server.put(waitingLead);
    pane.server.override = () => null;
    return noLine();
  };
  await pane.user.click(press("Follow up"));
  await pane.user.click(press("Try again"));
  expect(sent(pane, "POST /api/leads")).toBe(1);
  expect(screen.getByText(/Waiting since Tuesday/)).toBeTruthy();
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
