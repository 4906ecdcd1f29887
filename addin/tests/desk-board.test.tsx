import { act, fireEvent, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { danaListed, listed } from "./world/fake-leads";
import type { FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { overdueLead } from "./world/sample-leads";

const press = (name: string) => screen.getByRole("button", { name });

async function openDesk(arrange: (server: FakeServer) => void = () => undefined) {
  const here = (server: FakeServer) => {
    server.list.leads = [danaListed, listed("Owen Pritchard")];
    server.put(overdueLead);
    arrange(server);
  };
  return openPane({ kind: "none" }, here, { surroundings: { kind: "desk", lead: null } });
}

test("the board has a column for each state, whose cards open the lead", async () => {
  const { user } = await openDesk((world) => {
    world.list.leads = [danaListed, listed("Owen Pritchard", { state: "answered" })];
  });
  await user.click(screen.getByRole("radio", { name: "Board" }));
  const columns = screen.getAllByRole("region").map((column) => column.querySelector("h2")?.textContent);
  expect(columns).toEqual(["Planned (0)", "Waiting (1)", "Answered (1)", "Away (0)", "Let go (0)"]);
  const waiting = within(screen.getByRole("region", { name: "Waiting (1)" }));
  await user.click(waiting.getByRole("button", { name: /^Dana Swope/ }));
  expect(screen.getByRole("region", { name: "How things stand" })).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(waiting.getByRole("button", { name: /^Dana Swope/ }));
});

test.each(["Table", "Board", "Calendar"])(
  "before the first lead the %s says what to do, and nothing else",
  async (form) => {
    const { user } = await openDesk((world) => (world.list.leads = []));
    await user.click(screen.getByRole("radio", { name: form }));
    expect(screen.getByRole("heading", { name: "No leads yet" })).toBeTruthy();
    expect(screen.queryByText(/^Drag a/)).toBeNull();
    expect(screen.queryByRole("table") ?? screen.queryByRole("region", { name: /^Planned/ })).toBeNull();
  },
);

test("a card moves by the one word that is the user's own: to let them go", async () => {
  const { user, server } = await openDesk();
  await user.click(screen.getByRole("radio", { name: "Board" }));
  await user.click(screen.getByLabelText("More about Dana Swope"));
  await user.click(press("Let go: Dana Swope"));
  expect(server.bodies.at(-1)).toMatchObject({ ids: ["lead-dana"], action: { letGo: true }, preview: false });
  expect(screen.getByText("1 lead is changed.")).toBeTruthy();
  await user.click(press("Undo"));
  expect(screen.getByText(/as (it|they) (was|were)/)).toBeTruthy();
});

const column = (name: RegExp) => screen.getByRole("region", { name });

/** A pointer takes a card and lets it go over a column. */
async function drag(name: RegExp, to: RegExp, wait: (milliseconds: number) => Promise<void>): Promise<void> {
  await act(() => void fireEvent.dragStart(screen.getByRole("button", { name }).closest("li")!));
  await act(() => void fireEvent.dragOver(column(to)));
  await act(() => void fireEvent.drop(column(to)));
  await wait(10);
}

test("a card dropped where an act of the user's leads begins that act, which asks first", async () => {
  const { user, server, wait } = await openDesk();
  await user.click(screen.getByRole("radio", { name: "Board" }));
  await drag(/^Dana Swope/, /^Let go/, wait);
  const dialog = within(screen.getByRole("dialog", { name: "Let go" }));
  expect(server.calls.some((call) => call.endsWith("/bulk"))).toBe(false);
  await user.click(dialog.getByRole("button", { name: "See what changes" }));
  await user.click(dialog.getByRole("button", { name: "Change 1" }));
  expect(server.bodies.at(-1)).toMatchObject({ ids: ["lead-dana"], action: { letGo: true }, preview: false });
  await user.keyboard("{Control>}z{/Control}");
  expect(server.calls.some((call) => call.endsWith("/undo"))).toBe(true);
});

test("a card dropped on the answered opens the lead to say what they answered", async () => {
  const { user, wait } = await openDesk();
  await user.click(screen.getByRole("radio", { name: "Board" }));
  await drag(/^Dana Swope/, /^Answered/, wait);
  const lead = within(screen.getByRole("region", { name: "Dana Swope" }));
  expect(lead.getByRole("button", { name: "Not now" })).toBeTruthy();
});

test("columns that no act leads to say what does, and take no card", async () => {
  const { user, server, wait } = await openDesk();
  await user.click(screen.getByRole("radio", { name: "Board" }));
  await act(() => void fireEvent.dragStart(screen.getByRole("button", { name: /^Dana Swope/ }).closest("li")!));
  expect(column(/^Away/).textContent).toContain("an automatic reply about an absence brings them here");
  expect(column(/^Let go/).textContent).toContain("Drop here to let them go.");
  expect(column(/^Waiting/).textContent).not.toContain("by hand");
  const before = server.calls.length;
  await drag(/^Dana Swope/, /^Away/, wait);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(server.calls.length).toBe(before);
});

test("the board is one stop of the keyboard: arrows go from card to card, and M opens what can be done", async () => {
  const { user } = await openDesk((world) => {
    world.list.leads = [danaListed, listed("Owen Pritchard"), listed("Mara Holt", { state: "answered" })];
  });
  await user.click(screen.getByRole("radio", { name: "Board" }));
  const card = (name: RegExp) => screen.getByRole("button", { name });
  await user.keyboard("{Tab}");
  expect(document.activeElement).toBe(card(/^Dana Swope/));
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(card(/^Owen Pritchard/));
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(card(/^Mara Holt/));
  await user.keyboard("m");
  expect(document.activeElement).toBe(press("Say what they answered: Mara Holt"));
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(card(/^Mara Holt/));
  expect(document.querySelector("details[open]")).toBeNull();
  const stops = [...document.querySelectorAll<HTMLElement>(".desk-board .lead-open, .desk-board summary")];
  expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toEqual([card(/^Mara Holt/)]);
});

test("whoever is let go by the keyboard leaves it near where it was", async () => {
  const { user, server, wait } = await openDesk();
  await user.click(screen.getByRole("radio", { name: "Board" }));
  await user.keyboard("{Tab}m");
  server.list.leads = [listed("Owen Pritchard")];
  await user.click(press("Let go: Dana Swope"));
  await wait(50);
  expect(screen.queryByRole("button", { name: /^Dana Swope/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Owen Pritchard/ }));
});

test("what a card can be dropped for is in its menu, too", async () => {
  const { user } = await openDesk((world) => {
    world.list.leads = [{ ...danaListed, state: "parked" }];
  });
  await user.click(screen.getByRole("radio", { name: "Board" }));
  const menu = screen.getByLabelText("More about Dana Swope");
  await user.click(menu);
  expect(press("They answered by phone: Dana Swope")).toBeTruthy();
  await user.click(press("Set next touch: Dana Swope"));
  expect(screen.getByRole("dialog", { name: "Set next touch" })).toBeTruthy();
});
