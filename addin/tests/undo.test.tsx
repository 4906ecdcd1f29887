import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received } from "./world/fake-host";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { dana, plannedLead, waitingLead } from "./world/sample-leads";

const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const tomsLead = {
  ...plannedLead,
  id: "lead-tom",
  name: tom.name,
  addresses: [{ address: tom.address, bounced: false }],
};
const undo = "{Control>}z{/Control}";
const press = (name: string) => screen.getByRole("button", { name });

/** The next touch is answered when the returned function is called. */
function held(server: FakeServer, answer: (request: Request) => Response): () => void {
  let release = () => {};
  server.override = (request) =>
    request.url.endsWith("/next-touch") ? new Promise((resolve) => (release = () => resolve(answer(request)))) : null;
  return () => release();
}

test("Ctrl+Z takes back the last act and says which, also beside another mail", async () => {
  const { user, host, server, wait } = await openPane(received(dana), (world) => {
    world.put(waitingLead);
    world.put(tomsLead);
  });
  await user.click(press("Change next touch"));
  await user.click(press("Set next touch"));
  host.open(received(tom));
  await wait(10);
  await user.keyboard(undo);
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
  expect(screen.getByText("Taken back for Dana: Next touch set.")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Tom Reyes" })).toBeTruthy();
});

test("acts are taken back one by one, the newest first", async () => {
  const { user, server } = await openPane(received(dana), (world) => world.put(waitingLead));
  await user.click(press("Change next touch"));
  await user.click(press("Set next touch"));
  await user.selectOptions(screen.getByRole("combobox", { name: "They are a" }), "Customer");
  // A list to choose from is no text field.
  screen.getByRole("combobox", { name: "They are a" }).focus();
  await user.keyboard(undo);
  expect(screen.getByText("Taken back for Dana: Kind changed.")).toBeTruthy();
  await user.keyboard(undo);
  expect(screen.getByText("Taken back for Dana: Next touch set.")).toBeTruthy();
  await user.keyboard(undo);
  expect(screen.getByText("There is nothing of your own to take back.")).toBeTruthy();
  expect(server.calls.filter((call) => call.endsWith("/undo"))).toHaveLength(2);
});

test("Ctrl+Z before the answer is there means what was just pressed", async () => {
  const { user, server, wait } = await openPane(received(dana), (world) => world.put(waitingLead));
  await user.selectOptions(screen.getByRole("combobox", { name: "They are a" }), "Customer");
  const answer = held(server, (request) => server.answer(request));
  await user.click(press("Change next touch"));
  await user.click(press("Set next touch"));
  await user.keyboard(undo);
  expect(server.calls.some((call) => call.endsWith("/undo"))).toBe(false);
  answer();
  await wait(10);
  expect(screen.getByText("Taken back for Dana: Next touch set.")).toBeTruthy();
  expect(server.calls.filter((call) => call.endsWith("/undo"))).toHaveLength(1);
});

test("Ctrl+Z before an answer that is a refusal takes back nothing earlier", async () => {
  const { user, server, wait } = await openPane(received(dana), (world) => world.put(waitingLead));
  await user.selectOptions(screen.getByRole("combobox", { name: "They are a" }), "Customer");
  const answer = held(server, () => problem(422, "in-the-past", "That day is over."));
  await user.click(press("Change next touch"));
  await user.click(press("Set next touch"));
  await user.keyboard(undo);
  answer();
  await wait(10);
  expect(server.calls.some((call) => call.endsWith("/undo"))).toBe(false);
});

test("what was done last week is not taken back by a key", async () => {
  const { user, server } = await openPane(received(dana), (world) => world.put(plannedLead));
  await user.keyboard(undo);
  expect(screen.getByText("There is nothing of your own to take back.")).toBeTruthy();
  expect(server.calls.some((call) => call.endsWith("/undo"))).toBe(false);
});

test("an act that was taken back on its entry is not taken back once more", async () => {
  const { user, server } = await openPane(received(dana));
  await user.click(press("Follow up"));
  await user.click(press("Undo: You started to follow up"));
  await user.keyboard(undo);
  expect(server.calls.filter((call) => call.endsWith("/undo"))).toHaveLength(1);
});

test("what cannot be taken back now can be tried again", async () => {
  const { user, host, server, wait } = await openPane(received(dana), (world) => world.put(tomsLead));
  await user.click(press("Follow up"));
  host.open(received(tom));
  await wait(10);
  server.override = (request) => (request.url.endsWith("/undo") ? problem(503, "x", "x") : null);
  await user.keyboard(undo);
  expect(screen.getByText("FollowUp has a problem of its own right now.")).toBeTruthy();
  server.override = () => null;
  await user.click(press("Try again"));
  expect(screen.getByText("Taken back for Dana: You are following up.")).toBeTruthy();
});
