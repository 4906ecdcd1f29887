import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead } from "../src/api/contract";
import { received } from "./world/fake-host";
import { problem, type FakeServer } from "./world/fake-server";
import { item } from "./world/fake-today";
import { openPane } from "./world/open-pane";
import { answeredLead, dana, overdueLead, parkedLead, plannedLead, stuckLead, waitingLead } from "./world/sample-leads";
import { deletedLead } from "./world/sample-method";

const press = (name: string) => screen.getByRole("button", { name });
const standing = () => screen.getByRole("region", { name: "How things stand" });
const openLead = (lead: Lead) => openPane(received(dana), (server) => server.put(lead));

test.each(Object.entries({ plannedLead, waitingLead, answeredLead, parkedLead, overdueLead, stuckLead }))(
  "%s can be let go, and taken back",
  async (_, lead) => {
    const { user, server } = await openLead(lead);
    await user.click(within(standing()).getByRole("button", { name: "Let go" }));
    expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/let-go");
    expect(screen.getByText("You let Dana go.")).toBeTruthy();
    expect(standing().textContent).toContain("No longer followed up.");
    await user.click(
      within(screen.getByText("You let Dana go.").closest("div")!).getByRole("button", { name: "Undo" }),
    );
    expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
    expect(within(standing()).getByRole("button", { name: "Let go" })).toBeTruthy();
  },
);

test("where the deleted event asks already, it is asked once", async () => {
  await openLead(deletedLead);
  expect(screen.getAllByRole("button", { name: "Let go" })).toHaveLength(1);
});

test("a lead without a next step says so in red, with the two ways out", async () => {
  const { user, server } = await openLead(stuckLead);
  expect(standing().classList).toContain("stuck");
  expect(standing().textContent).toContain("No next step.");
  await user.click(press("Plan a next touch"));
  await user.click(press("Set next touch"));
  expect(server.calls.at(-1)).toBe("PUT /api/leads/lead-dana/next-touch");
  expect(standing().classList).not.toContain("stuck");
  expect(standing().textContent).toContain("Next: mail on Tuesday, 09:30.");
});

async function openToday(arrange: (server: FakeServer) => void = () => undefined) {
  const pane = await openPane({ kind: "none" }, (server) => {
    server.put({ ...stuckLead, id: "lead-nils", name: "Nils Berg" });
    server.today.active = 3;
    server.today.groups.noNextStep = [item("Nils Berg", { why: null, day: null, channel: null, version: 3 })];
    arrange(server);
  });
  await pane.user.click(screen.getByRole("tab", { name: "Today" }));
  return pane;
}

test("in Today who has no next step is planned from the row", async () => {
  const { user } = await openToday();
  await user.click(press("Plan a next touch: Nils Berg"));
  expect(press("Set next touch")).toBeTruthy();
  expect(standing().classList).toContain("stuck");
});

test("in Today who has no next step is let go from the row, and Undo brings them back", async () => {
  const { user, server } = await openToday();
  await user.click(press("Let go: Nils Berg"));
  expect(server.calls).toContain("POST /api/leads/lead-nils/let-go");
  expect(screen.getByText("You let Nils go.")).toBeTruthy();
  await user.click(press("Undo"));
  expect(server.calls).toContain("POST /api/leads/lead-nils/undo");
  expect(screen.getByText(/^Taken back/)).toBeTruthy();
  expect(server.calls.filter((call) => call === "GET /api/today")).toHaveLength(3);
});

test("letting go from the row that is refused says why", async () => {
  const { user } = await openToday((server) => {
    server.override = (request) =>
      request.url.endsWith("/let-go") ? problem(409, "not-active", "They are no longer followed up.") : null;
  });
  await user.click(press("Let go: Nils Berg"));
  expect(screen.getByRole("alert").textContent).toBe("They are no longer followed up.");
});

test("in a session who is let go makes room for the next", async () => {
  const { user, server } = await openToday((world) => {
    world.today.groups.toDo = [item("Owen Pritchard"), item("Luis Ferreira")];
    for (const { id, name } of world.today.groups.toDo) world.put({ ...overdueLead, id, name });
  });
  await user.click(press("Start session"));
  await user.click(press("Let go"));
  expect(server.calls).toContain("POST /api/leads/lead-owen/let-go");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Luis Ferreira");
  await user.click(press("Undo"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Owen Pritchard");
});
