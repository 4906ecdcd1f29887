import { act, fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { danaListed, listed, manyLeads } from "./world/fake-leads";
import type { FakeServer } from "./world/fake-server";
import { openPane, type OpenPane } from "./world/open-pane";
import { waitingLead } from "./world/sample-leads";
import { violations } from "./world/violations";

const press = (user: OpenPane["user"], name: string) => user.click(screen.getByRole("button", { name }));

const withLeads = (server: FakeServer) =>
  (server.list.leads = [danaListed, listed("Owen Pritchard"), ...manyLeads(80)]);

async function openDesk(lead: string | null, ...names: readonly string[]): Promise<OpenPane> {
  const arrange = (server: FakeServer) => {
    server.put(waitingLead);
    withLeads(server);
  };
  const pane = await openPane({ kind: "none" }, arrange, { surroundings: { kind: "desk", lead } });
  for (const name of names) await press(pane.user, name);
  return pane;
}

async function openCalendar(...names: readonly (string | RegExp)[]): Promise<OpenPane> {
  const pane = await openDesk(null);
  await pane.user.click(screen.getByRole("radio", { name: "Calendar" }));
  for (const name of names) await pane.user.click(screen.getByRole("button", { name }));
  return pane;
}

async function openBulk(act: string, ...names: readonly string[]): Promise<OpenPane> {
  const pane = await openDesk(null);
  await pane.user.click(screen.getByRole("checkbox", { name: "Choose Dana Swope" }));
  for (const name of [act, ...names]) await press(pane.user, name);
  return pane;
}

const opened: Record<string, () => Promise<OpenPane>> = {
  desk: () => openDesk(null),
  "a lead at the desk": () => openDesk(null, "Dana Swope"),
  "a cell of the table": () => openDesk(null, "Swope Partners"),
  board: async () => {
    const pane = await openDesk(null);
    await pane.user.click(screen.getByRole("radio", { name: "Board" }));
    return pane;
  },
  calendar: () => openCalendar(),
  "a week of the calendar": async () => {
    const pane = await openCalendar();
    await pane.user.click(screen.getByRole("radio", { name: "Week" }));
    return pane;
  },
  "a day of the calendar": () => openCalendar(/^\+78 more/),
  "a touch on its way to another day": () => openCalendar("Move to another day: Dana Swope", "Move"),
  "a card on its way": async () => {
    const pane = await openDesk(null);
    await pane.user.click(screen.getByRole("radio", { name: "Board" }));
    const card = screen.getByRole("button", { name: /^Dana Swope/ }).closest("li")!;
    await act(() => void fireEvent.dragStart(card));
    return pane;
  },
  "the menu of a card": async () => {
    const pane = await openDesk(null);
    await pane.user.click(screen.getByRole("radio", { name: "Board" }));
    await pane.user.click(screen.getByLabelText("More about Dana Swope"));
    return pane;
  },
  "a link that is refused": () => openDesk("nobody"),
  "an act on many": () => openBulk("Set next touch"),
  "what an act on many changes": () => openBulk("Let go", "See what changes"),
};

test.each(Object.keys(opened))("axe finds nothing wrong with what is opened at the desk: %s", async (name) => {
  await opened[name]!();
  expect(await violations()).toEqual([]);
});
