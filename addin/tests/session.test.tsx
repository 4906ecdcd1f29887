import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { TodayItem } from "../src/api/today-contract";
import { problem, type FakeServer } from "./world/fake-server";
import { danaToday, item } from "./world/fake-today";
import { openPane } from "./world/open-pane";
import { overdueLead } from "./world/sample-leads";

const press = (name: string) => screen.getByRole("button", { name });
const who = () => screen.getByRole("heading", { level: 1 }).textContent;
const people: readonly TodayItem[] = [danaToday, item("Owen Pritchard"), item("Luis Ferreira"), item("Mia Olsen")];

/** A session over four people, of whom the list hands out three at first. */
async function startSession(arrange: (server: FakeServer) => void = () => undefined) {
  const pane = await openPane({ kind: "none" }, (server) => {
    for (const { id, name, address } of people) {
      server.put({ ...overdueLead, id, name, addresses: [{ address: address ?? "", bounced: false }] });
    }
    server.today.groups.toDo = [...people];
    server.today.active = 4;
    arrange(server);
  });
  await pane.user.click(screen.getByRole("tab", { name: "Today" }));
  await pane.user.click(press("Start session"));
  return pane;
}

test("a session goes through the list one by one, and says how far", async () => {
  const { user, server } = await startSession();
  expect(screen.getByText("1 of 4")).toBeTruthy();
  expect(who()).toBe("Dana Swope");
  expect(screen.getByRole("link", { name: "Call Dana Swope: +46 8 123 45" })).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "How" }), "Call");
  await user.type(screen.getByRole("textbox", { name: "About (optional)" }), "The workshop");
  await user.click(press("Done"));
  expect(server.bodies).toEqual([{ channel: "call", about: "The workshop", completes: true, at: null }]);
  expect(screen.getByText("2 of 4")).toBeTruthy();
  expect(who()).toBe("Owen Pritchard");
  expect(screen.getByRole("textbox", { name: "About (optional)" })).toHaveProperty("value", "");
});

test("later is one press on a preset, skip changes nothing", async () => {
  const { user, server } = await startSession();
  await user.click(press("Later"));
  await user.click(press("Next week"));
  expect(server.bodies).toEqual([{ followUp: { preset: "nextWeek" }, channel: "mail", why: null }]);
  expect(who()).toBe("Owen Pritchard");
  await user.click(press("Skip"));
  expect(who()).toBe("Luis Ferreira");
  expect(server.bodies).toHaveLength(1);
});

test("what a mail has settled meanwhile is not counted once more", async () => {
  const { user, server } = await startSession((server) => {
    const { id, name } = danaToday;
    const nextTouch = { ...overdueLead.nextTouch!, local: "2027-06-01T09:00", due: "2027-06-01T07:00:00+00:00" };
    server.put({ ...overdueLead, id, name, nextTouch });
  });
  await user.click(press("Next"));
  expect(server.bodies).toEqual([]);
  expect(who()).toBe("Owen Pritchard");
  expect(press("Done")).toBeTruthy();
});

test("later may be a date of one's own", async () => {
  const { user, server } = await startSession();
  await user.click(press("Later"));
  await user.click(press("Another day"));
  await user.type(screen.getByLabelText("Or a date"), "2026-12-03");
  await user.click(press("Set next touch"));
  expect(server.bodies).toMatchObject([{ followUp: { date: "2026-12-03", time: null } }]);
  expect(who()).toBe("Owen Pritchard");
});

test("who answered is asked for what they said", async () => {
  const { user, server } = await startSession();
  await user.click(press("Answered"));
  const card = screen.getByRole("region", { name: "What did Dana say?" });
  await user.click(within(card).getByRole("button", { name: "Yes" }));
  expect(server.bodies).toMatchObject([{ answer: "yes", by: "call" }]);
  expect(screen.getByText("Dana is a customer now.")).toBeTruthy();
  expect(who()).toBe("Owen Pritchard");
});

test("it works by letters that stand on the buttons", async () => {
  const { user, server } = await startSession();
  expect(press("Done").getAttribute("aria-keyshortcuts")).toBe("D");
  expect(press("Done").textContent).toContain("D");
  await user.keyboard("s");
  expect(who()).toBe("Owen Pritchard");
  await user.keyboard("l");
  expect(screen.getByRole("group", { name: "Come back later" })).toBeTruthy();
  await user.keyboard("a");
  expect(screen.getByRole("region", { name: "What did Owen say?" })).toBeTruthy();
  await user.keyboard("d");
  expect(server.bodies).toMatchObject([{ completes: true }]);
  expect(who()).toBe("Luis Ferreira");
});

test("the letters still work after what was opened is closed", async () => {
  const { user } = await startSession();
  await user.click(press("Answered"));
  await user.click(press("Cancel"));
  await user.keyboard("s");
  expect(who()).toBe("Owen Pritchard");
});

test("letters that are typed are only typed", async () => {
  const { user, server } = await startSession();
  const about = screen.getByRole<HTMLInputElement>("textbox", { name: "About (optional)" });
  await user.type(about, "sales");
  expect(about.value).toBe("sales");
  expect(who()).toBe("Dana Swope");
  expect(server.bodies).toEqual([]);
});

test.each(["toast", "keys"])("undo by %s leads back to whom it was about", async (way) => {
  const { user, server } = await startSession();
  await user.click(press("Done"));
  expect(who()).toBe("Owen Pritchard");
  if (way === "toast") await user.click(press("Undo"));
  else await user.keyboard("{Control>}z{/Control}");
  expect(server.calls).toContain("POST /api/leads/lead-dana/undo");
  expect(screen.getByText("Taken back.")).toBeTruthy();
  expect(who()).toBe("Dana Swope");
});

test("undo holds although the lead changed meanwhile by itself", async () => {
  const { user, server } = await startSession();
  await user.click(press("Done"));
  const lead = server.leads.get("lead-dana")!;
  server.put({ ...lead, version: lead.version + 3 });
  await user.click(press("Undo"));
  expect(screen.getByText("Taken back.")).toBeTruthy();
});

test("what could not be saved stays, and is sent again on one press", async () => {
  const { user, server } = await startSession((world) => {
    world.override = (request) => (request.url.endsWith("/touches") ? problem(503, "x", "x") : null);
  });
  await user.click(press("Done"));
  expect(who()).toBe("Dana Swope");
  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  server.override = () => null;
  await user.click(press("Done"));
  expect(who()).toBe("Owen Pritchard");
});

test("the list goes on where its first part ends, and ends with one's own numbers", async () => {
  const { user, server } = await startSession();
  for (let skipped = 0; skipped < 3; skipped++) await user.click(press("Skip"));
  expect(who()).toBe("Mia Olsen");
  server.today.groups.toDo = [item("Owen Pritchard")];
  await user.click(press("Skip"));
  expect(screen.getByRole("heading", { name: "That was the session." })).toBeTruthy();
  expect(screen.getByText("12 touches, 3 answers, 40 to your next yes.")).toBeTruthy();
  expect(screen.getByText("1 left to do.")).toBeTruthy();
  expect(server.calls.some((call) => call.startsWith("GET /api/today/numbers?since=2026-11-21T11%3A00"))).toBe(true);
  await user.click(press("Back to Today"));
  expect(screen.getByRole("heading", { name: "Today" })).toBeTruthy();
});

test("numbers that say nothing yet are left out", async () => {
  const { user } = await startSession((server) => {
    server.today.numbers = { touches: 1, answers: 0, toNextYes: null };
  });
  await user.click(press("End session"));
  expect(screen.getByText("1 touch, 0 answers.")).toBeTruthy();
});

test("a session outlives a look at the mail", async () => {
  const { user } = await startSession();
  await user.click(press("Skip"));
  await user.click(screen.getByRole("tab", { name: "This mail" }));
  await user.click(screen.getByRole("tab", { name: "Today" }));
  expect(who()).toBe("Owen Pritchard");
  expect(screen.getByText("2 of 4")).toBeTruthy();
});
