import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { problem } from "./world/fake-server";
import { minutes, openSettings, press, show, typeMinutes, waits } from "./world/settings-page";

test("it is sent although its page has gone, and until then the pane counts it", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  await show(world, "This mail");
  expect(screen.getByRole("alert").textContent).toContain(waits);
  await world.mend();
  expect(world.arrived).toEqual([world.tried[0]]);
  expect(screen.queryByRole("alert")).toBeNull();
  await show(world, "Settings");
  expect(minutes()).toHaveProperty("value", "45");
  await world.user.click(press("Save"));
  expect(world.arrived).toHaveLength(2);
});

test("what is refused after its page has gone is said, can be sent again, and is dismissed", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  await show(world, "This mail");
  world.server.override = () => problem(500, "x", "x");
  window.dispatchEvent(new Event("online"));
  await world.wait(50);
  const said = () => screen.getByRole("region", { name: "A change of yours could not be saved." });
  expect(said().textContent).toContain("FollowUp has a problem of its own right now.");
  await world.user.click(press("Try again"));
  expect(said()).toBeTruthy();
  world.server.override = () => null;
  await world.user.click(press("Try again"));
  expect(world.server.me.calendar.block.minutes).toBe(45);
  expect(screen.queryByRole("region", { name: "A change of yours could not be saved." })).toBeNull();
});

test("a refusal that nobody can mend is dismissed", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  await show(world, "This mail");
  world.server.override = () => problem(422, "refused", "That cannot be saved.");
  window.dispatchEvent(new Event("online"));
  await world.wait(50);
  expect(screen.getByText("That cannot be saved.")).toBeTruthy();
  await world.user.click(press("Dismiss: a change of yours that could not be saved"));
  expect(screen.queryByText("That cannot be saved.")).toBeNull();
});

test("the form opened anew does not lose to what waits from before", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  await show(world, "This mail");
  await show(world, "Settings");
  await typeMinutes(world, "60");
  world.server.override = () => null;
  await world.user.click(press("Save"));
  expect(world.server.bodies.slice(-2)).toMatchObject([{ block: { minutes: 45 } }, { block: { minutes: 60 } }]);
  expect(world.server.me.calendar.block.minutes).toBe(60);
});

test("what is taken back without a line is taken back when it is there, once", async () => {
  const world = await openSettings("Answers");
  await world.user.click(screen.getByRole("switch"));
  world.cut();
  await world.user.click(press("Undo"));
  expect(screen.getByRole("alert").textContent).toContain(`You are offline. Nothing is lost. ${waits}`);
  // Meanwhile it is not taken back once more.
  await world.user.keyboard("{Control>}z{/Control}");
  expect(screen.getByText("There is nothing of your own to take back.")).toBeTruthy();
  await show(world, "This mail");
  await world.mend();
  expect(world.arrived.slice(-1)).toEqual([world.tried[0]]);
  expect(world.server.me.matching.sameCompany).toBe(false);
  expect(screen.queryByRole("alert")).toBeNull();
  await world.wait(20_000);
  expect(world.arrived).toHaveLength(1);
});
