import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { problem } from "./world/fake-server";
import { count, openCadence, planSent, press, step, written } from "./world/cadence-page";

test("steps go up and down with the keyboard on them, and are removed with a way back", async () => {
  const { user } = await openCadence("After a fair");
  expect(written().map((line) => line.split(" ")[0])).toEqual(["0", "2", "5", "5", "10"]);
  press("Move step 5 up").focus();
  await user.keyboard("{Enter}");
  expect(written().map((line) => line.split(" ")[0])).toEqual(["0", "2", "5", "10", "5"]);
  expect(document.activeElement).toBe(press("Move step 4 up"));
  expect(screen.getByText("Step 5 is step 4 now.")).toBeTruthy();
  await user.click(press("Move step 1 up"));
  expect(written()[0]).toContain("0 ");
  await user.click(press("Move step 1 down"));
  expect(written().map((line) => line.split(" ")[0])).toEqual(["2", "0", "5", "10", "5"]);

  await user.click(press("Remove step 2"));
  expect(written()).toHaveLength(4);
  expect(document.activeElement).toBe(press("Remove step 2"));
  await user.type(count(1), "1");
  await user.click(press("Undo"));
  expect(written().map((line) => line.split(" ")[0])).toEqual(["21", "0", "5", "10", "5"]);
  await user.click(press("Add a step"));
  expect(written()).toHaveLength(6);
  expect(document.activeElement).toBe(count(6));
});

test("every way of counting asks for what it needs, and sends no more", async () => {
  const { user, server } = await openCadence("After a fair");
  const timing = (number: number) => within(step(number)).getByRole("combobox", { name: "When" });
  await user.selectOptions(timing(1), "months later, repeating");
  expect(count(1).value).toBe("3");
  await user.selectOptions(timing(2), "on their birthday");
  expect(within(step(2)).queryByRole("textbox")).toBeNull();
  await user.selectOptions(timing(3), "months apart, from a date");
  expect(within(step(3)).getByLabelText("First on")).toHaveProperty("value", "2026-11-21");
  await user.selectOptions(timing(4), "days after the start");
  await user.click(press("Save"));
  expect(planSent(server).steps.map(({ timing, count, from }) => [timing, count, from])).toEqual([
    ["monthsAfterTouch", 3, null],
    ["birthday", 0, null],
    ["monthsFromDate", 5, "2026-11-21"],
    ["daysAfterStart", 5, null],
    ["workingDaysAfterTouch", 10, null],
  ]);
});

test("what is wrong with a step is said at that step, and the keyboard goes there", async () => {
  const { user, server } = await openCadence("After a fair");
  await user.clear(count(3));
  await user.type(count(3), "-1");
  await user.click(press("Save"));
  expect(within(step(3)).getByText("Give 0 to 3,653 days.")).toBeTruthy();
  expect(document.activeElement).toBe(count(3));
  await user.clear(count(3));
  await user.type(count(3), "2");
  await user.selectOptions(within(step(4)).getByRole("combobox", { name: "When" }), "months apart, from a date");
  await user.clear(within(step(4)).getByLabelText("First on"));
  await user.clear(count(5));
  await user.selectOptions(within(step(5)).getByRole("combobox", { name: "When" }), "months later, repeating");
  await user.click(press("Save"));
  expect(within(step(4)).getByText("Choose the date from which to count.")).toBeTruthy();
  expect(within(step(5)).getByText("Give 1 to 120 months.")).toBeTruthy();
  expect(server.bodies).toEqual([]);
});

test("fewer than five touches are too few, unless one comes again and again", async () => {
  const { user, server } = await openCadence("After a fair");
  await user.click(press("Remove step 5"));
  await user.click(press("Save"));
  expect(screen.getByRole("alert").textContent).toContain("Plan at least five, or one that recurs.");
  expect(server.bodies).toEqual([]);
  await user.selectOptions(within(step(4)).getByRole("combobox", { name: "When" }), "months later, repeating");
  await user.click(press("Save"));
  expect(planSent(server).steps).toHaveLength(4);
});

test.each([
  ["cadence-name", "That name is taken."],
  ["cadence-offset", "Every touch lies after the one before."],
])("what the server says of a part is said there: %s", async (slug, sentence) => {
  const { user } = await openCadence("After a fair", (world) => {
    world.override = (request) => (request.method === "PUT" ? problem(422, slug, sentence) : null);
  });
  await user.click(press("Save"));
  const fault = screen.getByText(sentence);
  expect(fault.classList).toContain("fault");
  await user.type(screen.getByRole("textbox", { name: "Name" }), "!");
  expect(screen.queryByText(sentence)).toBeNull();
});
