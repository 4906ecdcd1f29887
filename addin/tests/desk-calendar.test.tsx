import { act, fireEvent, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { danaListed, listed, manyLeads } from "./world/fake-leads";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { plannedLead, waitingLead } from "./world/sample-leads";

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const grid = () => screen.getByRole("grid");
/** The cell of a day such as "Friday 27 November 2026". */
const day = (name: string) =>
  within(grid())
    .getByText(new RegExp(`^${name.replace(" ", ",? ")}$`))
    .closest("td")!;
const touch = (name: RegExp) => within(grid()).getByRole("button", { name });
const moves = (server: FakeServer) => server.calls.filter((call) => call.endsWith("/next-touch"));

const dana = { ...waitingLead, nextTouch: { ...waitingLead.nextTouch!, local: "2026-11-27T09:30", fixed: true } };
const mail = listed("Owen Pritchard", { day: "2026-11-27", channel: "mail", nextDue: "2026-11-27T07:00:00Z" });
const owen = {
  ...plannedLead,
  id: mail.id,
  version: mail.version,
  nextTouch: { ...plannedLead.nextTouch!, local: "2026-11-27T08:00", fixed: false },
};

async function openCalendar(arrange: (server: FakeServer) => void = () => undefined, locale = "en-GB") {
  const here = (server: FakeServer) => {
    server.list.leads = [danaListed, mail];
    server.put({ ...dana, nextTouch: { ...dana.nextTouch, channel: "call" } });
    server.put({ ...owen, name: mail.name });
    arrange(server);
  };
  const surroundings = { kind: "desk", lead: null } as const;
  return openPane({ kind: "none" }, here, { surroundings, address: "view=calendar", locale });
}

/** A pointer takes the touch and lets it go over the day. */
async function drag(name: RegExp, to: string, wait: (milliseconds: number) => Promise<void>): Promise<void> {
  await act(() => void fireEvent.dragStart(touch(name).closest("li")!));
  await act(() => void fireEvent.dragOver(day(to)));
  await act(() => void fireEvent.drop(day(to)));
  await wait(10);
}

test("the month in sight shows each day's touches by their time, and days off apart from the others", async () => {
  const { server } = await openCalendar();
  expect(screen.getByRole("heading", { name: "November 2026" })).toBeTruthy();
  expect(server.calls.at(-1)).toBe("GET /api/leads/calendar?take=4&state=active&from=2026-10-26&to=2026-12-06");
  const friday = within(day("Friday 27 November 2026")).getAllByRole("listitem");
  expect(friday.map((item) => item.textContent)).toEqual(["Mail Owen Pritchard", "Call 09:30 Dana Swope"]);
  expect(day("Friday 27 November 2026").textContent).not.toContain("Day off");
  expect(day("Sunday 29 November 2026").textContent).toContain("Day off");
  expect(day("Saturday 21 November 2026").getAttribute("aria-current")).toBe("date");
  expect(screen.getByText("2 touches")).toBeTruthy();
});

test.each([
  ["en-GB", "Mon"],
  ["en-US", "Sun"],
])("a week begins as it does where one lives: %s", async (locale, first) => {
  await openCalendar(undefined, locale);
  expect(within(grid()).getAllByRole("columnheader")[0]!.textContent).toBe(first);
});

test("one goes to other months and weeks, and back to today", async () => {
  const { user, server } = await openCalendar();
  await user.click(press("Next month"));
  expect(screen.getByRole("heading", { name: "December 2026" })).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Week" }));
  expect(server.calls.at(-1)).toContain("from=2026-12-21&to=2026-12-27");
  await user.click(press("Previous week"));
  expect(server.calls.at(-1)).toContain("from=2026-12-14&to=2026-12-20");
  await user.click(press("Today"));
  expect(server.calls.at(-1)).toContain("from=2026-11-16&to=2026-11-22");
});

test("a touch opens its lead, and Escape gives the keyboard back to it", async () => {
  const { user } = await openCalendar();
  await user.click(touch(/^Call.*Dana Swope/));
  expect(screen.getByRole("region", { name: "Dana Swope" })).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(touch(/^Call.*Dana Swope/));
});

test("a touch dragged to another day keeps its time and way, and Ctrl+Z takes it back", async () => {
  const { user, server, wait } = await openCalendar();
  await drag(/^Call.*Dana Swope/, "Monday 30 November 2026", wait);
  expect(moves(server)).toEqual(["PUT /api/leads/lead-dana/next-touch"]);
  expect(server.bodies.at(-1)).toEqual({
    followUp: { date: "2026-11-30", time: "09:30" },
    channel: "call",
    why: null,
  });
  expect(day("Monday 30 November 2026").textContent).toContain("Dana Swope");
  expect(day("Friday 27 November 2026").textContent).not.toContain("Dana Swope");
  expect(screen.getByText("Dana Swope is moved to Mon 30 November.")).toBeTruthy();
  await user.keyboard("{Control>}z{/Control}");
  expect(server.calls).toContain("POST /api/leads/lead-dana/undo");
  expect(screen.getByText(/^Taken back for Dana/)).toBeTruthy();
});

test("where only the day was meant, only the day is asked for", async () => {
  const { server, wait } = await openCalendar();
  await drag(/^Mail.*Owen/, "Tuesday 24 November 2026", wait);
  expect(server.bodies.at(-1)).toMatchObject({ followUp: { date: "2026-11-24", time: null }, channel: "mail" });
});

test("a day that is over takes nothing, and says so while one drags", async () => {
  const { server, wait } = await openCalendar();
  await act(() => void fireEvent.dragStart(touch(/^Mail.*Owen/).closest("li")!));
  expect(day("Friday 20 November 2026").textContent).toContain("Over");
  await act(() => void fireEvent.dragEnd(touch(/^Mail.*Owen/).closest("li")!));
  await drag(/^Mail.*Owen/, "Friday 20 November 2026", wait);
  expect(moves(server)).toEqual([]);
});

test("the keyboard alone goes from touch to touch and moves one, and stays with it", async () => {
  const { user, server } = await openCalendar((world) => {
    world.list.leads = [danaListed, mail, listed("Zoe Adams", { day: "2026-12-02", channel: "post" })];
  });
  touch(/^Mail.*Owen/).focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(touch(/^Call.*Dana/));
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(touch(/^Card by post.*Zoe/));
  await user.keyboard("{ArrowLeft}m");
  const dialog = within(screen.getByRole("dialog", { name: "Move to another day: Owen Pritchard" }));
  const field = dialog.getByLabelText("New day");
  expect(document.activeElement).toBe(field);
  await act(() => void fireEvent.input(field, { target: { value: "2026-11-20" } }));
  await user.click(dialog.getByRole("button", { name: "Move" }));
  expect(dialog.getByText("Choose today or a later day.")).toBeTruthy();
  await act(() => void fireEvent.input(field, { target: { value: "2026-12-04" } }));
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(moves(server)).toHaveLength(1);
  expect(day("Friday 4 December 2026").textContent).toContain("Owen Pritchard");
  expect(document.activeElement).toBe(touch(/^Mail.*Owen/));
  expect(
    within(grid())
      .getAllByRole("button")
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toHaveLength(1);
});

test("what the server refuses goes back to its day with one sentence, and can be tried again", async () => {
  const { user, server, wait } = await openCalendar((world) => {
    world.override = ({ url }) => (url.endsWith("/next-touch") ? problem(422, "date-too-far", "Too far.") : null);
  });
  await drag(/^Call.*Dana/, "Monday 30 November 2026", wait);
  expect(day("Friday 27 November 2026").textContent).toContain("Dana Swope");
  expect(screen.getByText("Too far.")).toBeTruthy();
  server.override = () => null;
  await user.click(press("Try again"));
  expect(day("Monday 30 November 2026").textContent).toContain("Dana Swope");
});

test("an event that came into the calendar meanwhile stops nobody, another plan does", async () => {
  const { server, wait } = await openCalendar((world) => {
    world.put({ ...world.leads.get("lead-dana")!, version: 9 });
    world.put({ ...owen, nextTouch: plannedLead.nextTouch, version: 9 });
  });
  await drag(/^Call.*Dana/, "Monday 30 November 2026", wait);
  expect(moves(server)).toHaveLength(2);
  expect(day("Monday 30 November 2026").textContent).toContain("Dana Swope");
  await drag(/^Mail.*Owen/, "Tuesday 1 December 2026", wait);
  expect(moves(server)).toHaveLength(3);
  expect(day("Friday 27 November 2026").textContent).toContain("Owen Pritchard");
});

test("a day with more touches than there is room opens as a whole, and is read on as one goes through it", async () => {
  const { user, server, wait } = await openCalendar((world) => {
    world.list.leads = manyLeads(1_000).map((lead) => ({ ...lead, day: "2026-11-27" }));
  });
  await user.click(press(/^\+996 more: Friday,? 27 November 2026$/));
  const dialog = within(screen.getByRole("dialog", { name: /^Friday,? 27 November 2026$/ }));
  expect(dialog.getByText("1,000 touches")).toBeTruthy();
  expect(dialog.getAllByRole("listitem").length).toBeLessThan(50);
  const parts = () => server.calls.filter((call) => call.includes("/calendar/2026-11-27?"));
  expect(parts()).toEqual([
    "GET /api/leads/calendar/2026-11-27?state=active",
    "GET /api/leads/calendar/2026-11-27?take=200&state=active&after=50",
  ]);
  dialog.getByRole("button", { name: /^Call Lead 0001/ }).focus();
  for (let page = 0; page < 27; page++) await user.keyboard("{PageDown}");
  expect(document.activeElement?.textContent).toContain("Lead 0217");
  expect(parts().at(-1)).toBe("GET /api/leads/calendar/2026-11-27?take=200&state=active&after=250");
  await user.keyboard("{End}");
  await wait(200);
  expect(document.activeElement?.textContent).toContain("Lead 1000");
  expect(document.activeElement?.closest("li")?.getAttribute("aria-posinset")).toBe("1000");
  expect(dialog.getAllByRole("listitem").length).toBeLessThan(50);
  await user.keyboard("{ArrowUp}");
  await user.click(dialog.getByRole("button", { name: /^Call Lead 0999/ }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(server.calls.at(-1)).toContain("/api/leads/lead-lead-0999");
});

test("the calendar looks for what the list looks for", async () => {
  const { user, server, wait } = await openCalendar();
  await user.type(screen.getByRole("textbox", { name: "Search leads" }), "owen");
  await wait(300);
  expect(server.calls.at(-1)).toContain("/api/leads/calendar?take=4&search=owen&state=active");
  expect(within(grid()).queryByRole("button", { name: /^Call.*Dana/ })).toBeNull();
});

test("days that cannot be read say so, and are read again by a press", async () => {
  const { user, server } = await openCalendar((world) => {
    world.override = ({ url }) => (url.includes("/calendar") ? problem(500, "down", "x") : null);
  });
  server.override = () => null;
  await user.click(press("Try again"));
  expect(touch(/^Call.*Dana/)).toBeTruthy();
});
