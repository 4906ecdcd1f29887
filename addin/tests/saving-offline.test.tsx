import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { problem } from "./world/fake-server";
import { noLine } from "./world/lost-line";
import { minutes, openSettings, press, show, typeMinutes, waits } from "./world/settings-page";
import { me } from "./world/sample-leads";

const section = (title: string) => screen.getByText(title).closest("details")!;

test("what is saved without a line waits, says so, keeps what was typed and is sent once when the line is back", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  const alert = screen.getByRole("alert");
  expect(alert.textContent).toContain(`You are offline. Nothing is lost. ${waits}`);
  expect(minutes()).toHaveProperty("value", "45");
  expect(press("Save").getAttribute("aria-disabled")).toBeNull();
  await world.wait(5_100);
  // Said once, not anew at every attempt.
  expect(screen.getByRole("alert")).toBe(alert);
  await world.mend();
  expect(world.tried).toHaveLength(2);
  expect(world.arrived).toEqual([world.tried[0]]);
  expect(world.tried[1]).toBe(world.tried[0]);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("Saved.")).toBeTruthy();
  expect(section("Follow-up block").textContent).toContain("45 minutes a day");
  await world.wait(20_000);
  expect(world.arrived).toHaveLength(1);
});

test("a line that comes back without saying so is noticed, and the button tries at once", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  await world.user.click(press("Try again"));
  expect(world.tried).toHaveLength(2);
  await world.user.click(press("Save"));
  expect(new Set(world.tried).size).toBe(1);
  world.server.override = () => null;
  await world.wait(5_100);
  expect(world.server.me.calendar.block.minutes).toBe(45);
});

test("what is changed in the form while it waits is not sent as it was: the later wish holds", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  await typeMinutes(world, "60");
  expect(screen.queryByRole("alert")).toBeNull();
  await world.user.click(press("Save"));
  expect(screen.getByRole("alert").textContent).toContain(waits);
  await world.mend();
  await world.wait(10_000);
  expect(world.arrived).toHaveLength(1);
  expect(world.arrived[0]).toBe(world.tried.at(-1));
  expect(world.server.bodies.at(-1)).toMatchObject({ block: { minutes: 60 } });
});

test("a switch that waits shows what is wished, and turned back it takes the place of the first", async () => {
  const world = await openSettings("Answers");
  const turned = () => screen.getByRole<HTMLInputElement>("switch").checked;
  world.cut();
  await world.user.click(screen.getByRole("switch"));
  expect(turned()).toBe(true);
  await world.user.click(screen.getByRole("switch"));
  expect(turned()).toBe(false);
  await world.mend();
  expect(world.arrived).toHaveLength(1);
  expect(world.server.bodies.at(-1)).toEqual({ sameCompany: false });
  expect(turned()).toBe(false);
});

test("two settings that wait are sent in the order in which they were asked for, and neither undoes the other", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  await world.user.click(screen.getByText("Public holidays"));
  world.cut();
  await world.user.click(screen.getAllByRole("button", { name: "Save" })[0]!);
  await world.user.selectOptions(screen.getByRole("combobox", { name: "Country" }), "Austria");
  await world.user.click(screen.getAllByRole("button", { name: "Save" })[1]!);
  expect(screen.getAllByText(new RegExp(waits))).toHaveLength(2);
  await world.mend();
  expect(world.arrived).toHaveLength(2);
  expect(world.server.me.calendar).toMatchObject({ block: { minutes: 45 }, country: "AT" });
});

test("a block turned off after its length was saved without a line keeps that length", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  await world.user.click(screen.getByRole("switch"));
  await world.mend();
  expect(world.server.me.calendar.block).toMatchObject({ enabled: false, minutes: 45 });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what the server refuses is said, with what was typed", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  world.cut();
  await world.user.click(press("Save"));
  world.server.override = () => problem(422, "refused", "That cannot be saved.");
  window.dispatchEvent(new Event("online"));
  await world.wait(50);
  expect(screen.getByRole("alert").textContent).toBe("That cannot be saved.");
  expect(minutes()).toHaveProperty("value", "45");
  await world.wait(20_000);
  expect(world.tried).toHaveLength(1);
});

test("a server that says when to come again is asked then, and once", async () => {
  const world = await openSettings("Follow-up block");
  await typeMinutes(world, "45");
  const ids: (string | null)[] = [];
  world.server.override = (request) => {
    if (request.method === "GET") return null;
    ids.push(request.headers.get("idempotency-key"));
    return problem(429, "throttled", "Busy.", { "Retry-After": "30" });
  };
  await world.user.click(press("Save"));
  expect(screen.getByRole("alert").textContent).toContain(waits);
  await world.wait(29_000);
  expect(ids).toHaveLength(1);
  await world.wait(1_100);
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBe(ids[0]);
  expect(screen.getByRole("alert").textContent).not.toContain(waits);
  await world.wait(60_000);
  expect(ids).toHaveLength(2);
});

test("a text that had arrived before its answer was lost is not added twice", async () => {
  const world = await openSettings("Templates");
  await world.user.click(press("New template"));
  await world.user.type(screen.getByLabelText("Name"), "After the fair");
  await world.user.type(screen.getByLabelText("Subject"), "Hello");
  await world.user.type(screen.getByLabelText("Text"), "Nice to have met you.");
  let left = 1;
  world.server.override = (request) => {
    if (request.method !== "POST" || left-- <= 0) return null;
    world.server.answer(request);
    return noLine();
  };
  await world.user.click(press("Save"));
  expect(screen.getByRole("alert").textContent).toContain(waits);
  // The same once more is the same press.
  await world.user.click(press("Save"));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(world.server.templates.templates.filter(({ name }) => name === "After the fair")).toHaveLength(1);
});

test("a pause that waits stands in its field, beside others that are saved", async () => {
  const world = await openSettings("Reasons for a no");
  const [first, second] = screen.getAllByRole("textbox");
  world.cut();
  await world.user.clear(first!);
  await world.user.type(first!, "9");
  await world.user.clear(second!);
  await world.user.type(second!, "11");
  await world.user.keyboard("{Enter}");
  expect(screen.getAllByText(new RegExp(waits))).toHaveLength(2);
  expect(first).toHaveProperty("value", "9");
  await world.mend();
  expect(world.arrived).toHaveLength(2);
  expect(world.server.bodies.slice(-2)).toMatchObject([{ pauseInWeeks: 9 }, { pauseInWeeks: 11 }]);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what is only read does not wait", async () => {
  const world = await openSettings("Not to be contacted", (server) => {
    const third = { leadId: "lead-z", name: "Zoe Z", addresses: ["z@z.example"], at: me.connection.since! };
    server.settings.suppressions = [...server.settings.suppressions, { ...third, words: null }];
  });
  world.cut();
  await world.user.click(press("Show more"));
  await world.wait(2_000);
  await world.wait(5_000);
  expect(screen.getByRole("alert").textContent).not.toContain("waits");
  await show(world, "This mail");
  expect(screen.queryByRole("alert")).toBeNull();
});
