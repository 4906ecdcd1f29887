import { act, fireEvent, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { danaListed, listed } from "./world/fake-leads";
import { problem } from "./world/fake-server";
import { lineOf } from "./world/lost-line";
import { openPane, type OpenPane } from "./world/open-pane";
import { overdueLead } from "./world/sample-leads";

const press = (name: string) => screen.getByRole("button", { name });
const waits = (count: string) => expect(screen.getByRole("alert").textContent).toContain(`Nothing is lost. ${count}`);
const undo = "{Control>}z{/Control}";

async function openDesk(address = "") {
  const at = { local: "2026-11-27T09:30", fixed: true, channel: "call" } as const;
  const planned = { ...overdueLead, nextTouch: { ...overdueLead.nextTouch!, ...at } };
  const pane = await openPane(
    { kind: "none" },
    (server) => {
      server.list.leads = [{ ...danaListed, day: "2026-11-27" }, listed("Owen Pritchard")];
      server.put(planned);
    },
    { surroundings: { kind: "desk", lead: null }, address },
  );
  return { ...pane, ...lineOf(pane) };
}

async function write({ user }: OpenPane, shown: string, typed: string): Promise<void> {
  await user.click(press(shown));
  const field = screen.getByRole("textbox", { name: "Company of Dana Swope" });
  await user.clear(field);
  await user.type(field, `${typed}{Enter}`);
}

test("a cell written without a line shows what was written, and is sent once when the line is back", async () => {
  const desk = await openDesk();
  desk.cut();
  await write(desk, "Swope Partners", "Swope & Co");
  expect(press("Swope & Co")).toBeTruthy();
  waits("1 change waits to be sent.");
  await desk.wait(5_100);
  await desk.mend();
  expect(new Set([...desk.tried, ...desk.arrived]).size).toBe(1);
  expect(desk.arrived).toHaveLength(1);
  expect(desk.server.list.leads[0]!.company).toBe("Swope & Co");
  expect(screen.queryByRole("alert")).toBeNull();
  await desk.user.keyboard(undo);
  expect(press("Swope Partners")).toBeTruthy();
});

test("written twice without a line, the later words hold", async () => {
  const desk = await openDesk();
  desk.cut();
  await write(desk, "Swope Partners", "Swope & Co");
  await write(desk, "Swope & Co", "Swope AB");
  waits("2 changes wait to be sent.");
  await desk.mend();
  await desk.wait(5_100);
  expect(desk.server.list.leads[0]!.company).toBe("Swope AB");
  expect(press("Swope AB")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a cell that is refused after the table has gone is said", async () => {
  const desk = await openDesk();
  desk.cut();
  await write(desk, "Swope Partners", "Swope & Co");
  await desk.user.click(screen.getByRole("tab", { name: "Settings" }));
  desk.server.override = ({ url }) => (url.endsWith("/person") ? problem(422, "x", "Give a name.") : null);
  window.dispatchEvent(new Event("online"));
  await desk.wait(50);
  expect(screen.getByRole("region", { name: "A change of yours could not be saved." }).textContent).toContain(
    "Give a name.",
  );
});

test("a touch dragged without a line stays on its day and is moved once when the line is back", async () => {
  const desk = await openDesk("view=calendar");
  const day = (name: string) =>
    within(screen.getByRole("grid"))
      .getByText(new RegExp(name.replace(" ", ",? ")))
      .closest("td")!;
  desk.cut();
  const touch = within(screen.getByRole("grid")).getByRole("button", { name: /^Call.*Dana/ });
  await act(() => void fireEvent.dragStart(touch.closest("li")!));
  await act(() => void fireEvent.dragOver(day("Monday 30 November 2026")));
  await act(() => void fireEvent.drop(day("Monday 30 November 2026")));
  await desk.wait(10);
  waits("1 change waits to be sent.");
  expect(day("Monday 30 November 2026").textContent).toContain("Dana Swope");
  await desk.mend();
  expect(desk.arrived).toEqual([desk.tried[0]]);
  expect(day("Monday 30 November 2026").textContent).toContain("Dana Swope");
  expect(screen.queryByRole("alert")).toBeNull();
});

async function addTag({ user }: OpenPane) {
  await user.click(screen.getByRole("checkbox", { name: "Choose the 2 shown" }));
  await user.click(press("Add tag"));
  const dialog = within(screen.getByRole("dialog", { name: "Add tag" }));
  await user.type(dialog.getByRole("textbox", { name: "Tag" }), "VIP");
  await user.click(dialog.getByRole("button", { name: "See what changes" }));
  return dialog;
}

test("an act on many waits in its dialog, and whoever cancels that does not get it", async () => {
  const desk = await openDesk();
  const dialog = await addTag(desk);
  desk.cut();
  await desk.user.click(dialog.getByRole("button", { name: "Change 1" }));
  expect(dialog.getByRole("alert").textContent).toContain("1 change waits to be sent.");
  await desk.user.click(dialog.getByRole("button", { name: "Cancel" }));
  await desk.mend();
  await desk.wait(10_000);
  expect(desk.arrived).toEqual([]);
  expect(desk.server.list.leads[1]?.tags).toEqual([]);
});

test("an act on many is done when the line is back, and taken back the same way", async () => {
  const desk = await openDesk();
  const dialog = await addTag(desk);
  desk.cut();
  await desk.user.click(dialog.getByRole("button", { name: "Change 1" }));
  await desk.mend();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(desk.server.list.leads[1]?.tags).toEqual(["VIP"]);
  desk.cut();
  await desk.user.click(press("Undo"));
  waits("1 change waits to be sent.");
  await desk.mend();
  expect(desk.server.list.leads[1]?.tags).toEqual([]);
  expect(desk.arrived).toHaveLength(2);
});
