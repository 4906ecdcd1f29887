import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";

const press = (name: string) => screen.getByRole("button", { name });
const section = (title: string) => screen.getByText(title).closest("details")!;

async function openSetting(title: string, arrange?: (server: FakeServer) => void) {
  const pane = await openPane({ kind: "none" }, arrange);
  await pane.user.click(screen.getByRole("tab", { name: "Settings" }));
  await pane.user.click(screen.getByText(title));
  return pane;
}

const weeksOf = (reason: string) => screen.getByRole<HTMLInputElement>("textbox", { name: `${reason}: weeks` });

const workflow = "https://prod-1.westeurope.logic.azure.com/workflows/1?sig=secret";

test("a pause of one's own is saved on leaving the field, and Undo puts the one before back", async () => {
  const { user, server } = await openSetting("Reasons for a no");
  const timing = weeksOf("Timing");
  expect(timing.value).toBe("13");
  await user.clear(timing);
  await user.type(timing, "4");
  await user.keyboard("{Tab}");
  expect(server.bodies).toEqual([{ reason: "timing", pauseInWeeks: 4 }]);
  await user.click(press("Undo"));
  expect(server.bodies.at(-1)).toEqual({ reason: "timing", pauseInWeeks: 13 });
  expect(weeksOf("Timing").value).toBe("13");
});

test("Enter saves too, and one press makes it as usual again", async () => {
  const { user, server } = await openSetting("Reasons for a no");
  const budget = weeksOf("Budget");
  await user.clear(budget);
  await user.type(budget, "8{Enter}");
  await user.click(press("26 weeks, as usual"));
  expect(server.bodies).toEqual([
    { reason: "budget", pauseInWeeks: 8 },
    { reason: "budget", pauseInWeeks: null },
  ]);
  expect(screen.queryByRole("button", { name: /as usual/ })).toBeNull();
});

test.each(["", "0", "105", "soon"])("a pause of %j weeks is none, and is not sent", async (typed) => {
  const { user, server } = await openSetting("Reasons for a no");
  const timing = weeksOf("Timing");
  await user.clear(timing);
  if (typed !== "") await user.type(timing, typed);
  await user.keyboard("{Tab}");
  expect(screen.getByText("Choose 1 to 104 weeks.")).toBeTruthy();
  expect(server.bodies).toEqual([]);
});

test("a workflow of one's own is set, tried, and taken back without showing its address again", async () => {
  const { user, server } = await openSetting("Teams");
  expect(section("Teams").textContent).toContain("To your organisation’s workflow");
  await user.type(screen.getByLabelText("Address of your workflow"), workflow);
  await user.click(within(section("Teams")).getByRole("button", { name: "Save" }));
  expect(server.account.workflow).toBe(workflow);
  expect(screen.queryByDisplayValue(/secret/)).toBeNull();
  expect(document.body.textContent).not.toContain("secret");
  expect(section("Teams").textContent).toContain("To your own workflow");
  await user.click(press("Send a test card"));
  expect(screen.getByText("A test card is on its way. Look into Teams.")).toBeTruthy();
  await user.keyboard("{Control>}z{/Control}");
  expect(server.account.workflow).toBeNull();
});

test("who stops using their workflow gets it back with Undo", async () => {
  const { user, server } = await openSetting("Teams", ({ account }) => {
    account.workflow = workflow;
    account.me = { ...account.me, teams: { configured: true, own: true } };
  });
  await user.click(press("Stop using mine"));
  expect(server.account.workflow).toBeNull();
  await user.click(press("Undo"));
  expect(server.account.workflow).toBe(workflow);
});

test("what is no address is not sent, and what the server refuses is said and kept", async () => {
  const { user, server } = await openSetting("Teams", (world) => {
    world.override = ({ url }) => (url.endsWith("/teams") ? problem(422, "workflow-host", "Not there.") : null);
  });
  const field = screen.getByLabelText("Address of your workflow");
  await user.type(field, "my workflow");
  await user.click(within(section("Teams")).getByRole("button", { name: "Save" }));
  expect(screen.getByText("Paste the whole address, from https:// on.")).toBeTruthy();
  expect(server.bodies).toEqual([]);
  await user.clear(field);
  await user.type(field, workflow);
  await user.click(within(section("Teams")).getByRole("button", { name: "Save" }));
  expect(screen.getByRole("alert").textContent).toContain("Not there.");
  expect(field).toHaveProperty("value", workflow);
});

test("without any workflow there is nothing to try", async () => {
  await openSetting("Teams", (world) => {
    world.me = { ...world.me, teams: { configured: false, own: false } };
  });
  expect(section("Teams").textContent).toContain("No cards");
  expect(screen.queryByRole("button", { name: "Send a test card" })).toBeNull();
});
