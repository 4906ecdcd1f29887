import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { problem } from "./world/fake-server";
import { count, openCadence, openCadences, planSent, press, step, written } from "./world/cadence-page";

test("the list says of each cadence how long it is, who follows it and for whom it is", async () => {
  await openCadences();
  expect(screen.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
    "Five touches5 steps · 12 leadsProspects begin with it",
    "Customers2 steps · 1 leadCustomers begin with it",
    "Keep in touch1 step · 3 leadsFor those you choose it for",
    "After a fair5 steps · 0 leadsFor those you choose it for",
  ]);
});

test("a change shows what it moves before it applies, and Undo takes it back", async () => {
  const { user, server } = await openCadence("Five touches");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Edit: Five touches");
  const before = written();
  await user.clear(count(2));
  await user.type(count(2), "5");
  await user.selectOptions(within(step(2)).getByRole("combobox", { name: "How" }), "Call");
  await user.click(press("See what moves"));
  expect(server.calls.at(-1)).toBe("POST /api/cadences/prospect/preview");
  const preview = within(screen.getByRole("region", { name: "Before it applies" }));
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Before it applies" }));
  expect(preview.getByText("12 leads; 2 next touches move.")).toBeTruthy();
  expect(preview.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
    "Dana SwopeTue 1 December → Fri 4 December",
    "Owen PritchardTue 24 November → Mon, 11 January 2027",
  ]);
  expect(server.calls).not.toContain("PUT /api/cadences/prospect");

  await user.click(press("Apply the change"));
  expect(server.calls).toContain("PUT /api/cadences/prospect");
  expect(planSent(server)).toMatchObject({ name: "Five touches" });
  expect(planSent(server).steps[1]).toEqual({
    timing: "workingDaysAfterTouch",
    count: 5,
    channel: "call",
    template: null,
    from: null,
  });
  expect(screen.getByText("“Five touches” is changed.")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
  await user.click(press("Undo"));
  expect(server.calls).toContain("PUT /api/cadences/prospect");
  await user.click(press("Five touches"));
  expect(written()).toEqual(before);
});

test("one more change after the preview asks for a new one, and one may go on editing", async () => {
  const { user } = await openCadence("Five touches");
  await user.click(press("See what moves"));
  await user.click(press("Keep editing"));
  expect(screen.queryByRole("region", { name: "Before it applies" })).toBeNull();
  expect(document.activeElement).toBe(press("See what moves"));
  await user.click(press("See what moves"));
  await user.type(count(1), "0");
  expect(screen.queryByRole("region", { name: "Before it applies" })).toBeNull();
  expect(press("See what moves")).toBeTruthy();
});

test("a change that moves nobody says so; more than are named are counted", async () => {
  const { user, server } = await openCadence("Five touches", (world) => {
    world.settings.preview = { leads: 12, moved: 0, changes: [] };
  });
  await user.click(press("See what moves"));
  expect(screen.getByText("12 leads; no next touch moves.")).toBeTruthy();
  await user.click(press("Keep editing"));
  server.settings.preview = { ...server.settings.preview, moved: 51, changes: [] };
  await user.click(press("See what moves"));
  expect(screen.getByText("and 51 more")).toBeTruthy();
});

test("one that nobody follows is saved at once", async () => {
  const { user, server } = await openCadence("After a fair");
  await user.type(screen.getByRole("textbox", { name: "Name" }), " in Hanover");
  await user.click(press("Save"));
  expect(server.calls).toContain("PUT /api/cadences/own");
  expect(server.calls).not.toContain("POST /api/cadences/own/preview");
  expect(press("After a fair in Hanover")).toBeTruthy();
});

test("a new one begins with five touches; Undo removes it again", async () => {
  const { user, server } = await openCadences();
  await user.click(press("New cadence"));
  expect(written()).toHaveLength(5);
  await user.click(press("Save"));
  expect(screen.getByText("Give it a name of at most 100 characters.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name" }));
  await user.type(screen.getByRole("textbox", { name: "Name" }), "Old friends");
  await user.click(press("Save"));
  expect(server.calls).toContain("POST /api/cadences");
  expect(press("Old friends")).toBeTruthy();
  await user.click(press("Undo"));
  expect(server.calls).toContain("DELETE /api/cadences/own-1");
  expect(screen.queryByRole("button", { name: "Old friends" })).toBeNull();
});

test("a built-in one is copied, and stays what it is", async () => {
  const { user, server } = await openCadences();
  await user.click(press("Copy: Five touches"));
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveProperty("value", "Copy of Five touches");
  await user.click(press("Save"));
  expect(server.calls).toContain("POST /api/cadences");
  expect(server.calls.filter((call) => call.startsWith("PUT"))).toEqual([]);
  expect(planSent(server).steps).toHaveLength(5);
});

test("a change that could not be saved is kept, and tried again", async () => {
  const { user, server } = await openCadence("After a fair", (world) => {
    world.override = (request) => (request.method === "PUT" ? problem(500, "x", "x") : null);
  });
  await user.type(screen.getByRole("textbox", { name: "Name" }), " 2");
  await user.click(press("Save"));
  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  server.override = () => null;
  await user.click(press("Try again"));
  expect(press("After a fair 2")).toBeTruthy();
});

test("what was typed is still there after leaving, and can be discarded and brought back", async () => {
  const { user } = await openCadence("After a fair");
  await user.type(screen.getByRole("textbox", { name: "Name" }), " in Rome");
  await user.click(press("Back to Settings"));
  await user.click(screen.getByRole("tab", { name: "This mail" }));
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  await user.click(press("After a fair"));
  const name = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Name" }).value;
  expect(name()).toBe("After a fair in Rome");
  expect(screen.getByText("These changes are not saved yet.")).toBeTruthy();
  await user.click(press("Discard them"));
  expect(name()).toBe("After a fair");
  await user.click(press("Undo"));
  expect(name()).toBe("After a fair in Rome");
});

test("an own one is deleted after a plain question, and comes back where nobody followed it", async () => {
  const { user, server } = await openCadence("After a fair");
  await user.click(press("Delete"));
  expect(screen.getByRole("alert").textContent).toBe("Delete “After a fair”?Nobody follows it.");
  await user.click(press("No, keep it"));
  expect(server.calls).not.toContain("DELETE /api/cadences/own");
  await user.click(press("Delete"));
  await user.click(press("Delete"));
  expect(server.calls).toContain("DELETE /api/cadences/own");
  expect(screen.queryByRole("button", { name: "After a fair" })).toBeNull();
  await user.click(press("Undo"));
  expect(press("After a fair")).toBeTruthy();
});

test("of one that leads follow the question says what becomes of them", async () => {
  const { user, server } = await openCadence("After a fair", (world) => {
    world.settings.cadences = world.settings.cadences.map((known) =>
      known.id === "own" ? { ...known, leads: 4 } : known,
    );
  });
  await user.click(press("Delete"));
  expect(screen.getByRole("alert").textContent).toContain("4 leads keep the steps that they have.");
  await user.click(press("Delete"));
  expect(server.calls).toContain("DELETE /api/cadences/own");
  expect(screen.getByText("“After a fair” is deleted.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("a built-in one cannot be deleted, but becomes again as it was; one that is so already is no trouble", async () => {
  const { user, server } = await openCadence("Five touches");
  expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
  await user.click(press("Restore the original"));
  await user.click(press("Restore the original"));
  expect(server.calls).toContain("DELETE /api/cadences/prospect");
  expect(screen.getByText("“Five touches” is as it was at first.")).toBeTruthy();
});

test("one that is gone meanwhile says so", async () => {
  const { user, server } = await openCadences();
  server.settings.cadences = [];
  await user.click(press("After a fair"));
  expect(screen.getByText("This cadence is no longer there.")).toBeTruthy();
  await user.click(press("Back to Settings"));
  expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
});
