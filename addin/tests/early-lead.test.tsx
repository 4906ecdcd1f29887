import { cleanup, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received } from "./world/fake-host";
import { Trouble } from "../src/api/trouble";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { dana, waitingLead } from "./world/sample-leads";

const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const state = () => screen.queryByRole("region", { name: "How things stand" });
const finds = (calls: readonly string[]) => calls.filter((call) => call.includes("/leads/find"));

test("a lead that is found while the session takes its time is shown, and asked for once", async () => {
  let stands: (response: Response) => void = () => undefined;
  const { server, wait } = await openPane(received(dana), (world) => {
    world.put(waitingLead);
    world.override = (request) =>
      request.url.endsWith("/session") ? new Promise<Response>((answer) => (stands = answer)) : null;
  });
  expect(state()!.textContent).toContain("Waiting since Tuesday.");
  stands(Response.json(server.me));
  await wait(0);
  expect(state()!.textContent).toContain("Waiting since Tuesday.");
  expect(finds(server.calls)).toHaveLength(1);
});

test("what was not found early is looked for again when the session stands", async () => {
  let isFirst = true;
  await openPane(received(dana), (world) => {
    world.put(waitingLead);
    world.override = (request) => {
      if (!isFirst || !request.url.includes("/leads/find")) return null;
      isFirst = false;
      return problem(400, "bad-request", "No.");
    };
  });
  expect(state()!.textContent).toContain("Waiting since Tuesday.");
});

test("where the session fails, that is said once", async () => {
  await openPane(received(dana), (world) => {
    world.override = () => problem(403, "not-allowed", "This account may not do that: ask your administrator.");
  });
  expect(screen.getAllByText("This account may not do that: ask your administrator.")).toHaveLength(1);
});

/** The pane while Microsoft's sign-in takes its time. */
async function openEarly(arrange: (server: FakeServer) => void = () => undefined, mail = received(dana)) {
  let goOn: () => void = () => undefined;
  const pane = await openPane(mail, (server, signIn) => {
    arrange(server);
    const silently = signIn.silently.bind(signIn);
    const taken = new Promise<void>((resolve) => (goOn = resolve));
    signIn.silently = (...args) => taken.then(() => silently(...args));
  });
  const sign = async () => {
    goOn();
    await pane.wait(0);
  };
  return { ...pane, sign };
}

const followUp = () => screen.queryByRole("button", { name: "Follow up" });
const captures = ({ calls }: FakeServer) => calls.filter((call) => call === "POST /api/leads");

test("somebody new can be captured before anything is known, and is when the session stands", async () => {
  const { server, user, sign } = await openEarly();
  await user.click(screen.getByRole("radio", { name: "Next week" }));
  await user.click(followUp()!);
  expect(state()!.textContent).toContain("Following up");
  expect(server.calls).toEqual([]);
  await sign();
  expect(captures(server)).toHaveLength(1);
  expect(server.calls.indexOf("POST /api/session")).toBeLessThan(server.calls.indexOf("POST /api/leads"));
  expect(server.bodies).toMatchObject([{ followUp: { preset: "nextWeek" } }]);
  expect(screen.getByText("Next: mail on Tuesday, 09:30.")).toBeTruthy();
});

test("the form stays as it is, with what was chosen, when they turn out to be new", async () => {
  const { user, sign } = await openEarly();
  expect(screen.getByText("Looking up…")).toBeTruthy();
  const button = followUp();
  await user.click(screen.getByRole("radio", { name: "Next week" }));
  await sign();
  expect(screen.getByText("Not followed up yet.")).toBeTruthy();
  expect(screen.queryByText("Looking up…")).toBeNull();
  expect(followUp()).toBe(button);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Next week" }).checked).toBe(true);
});

test("who turns out to be a lead is shown as one", async () => {
  const { sign } = await openEarly((server) => server.put(waitingLead));
  expect(followUp()).not.toBeNull();
  await sign();
  expect(followUp()).toBeNull();
  expect(state()!.textContent).toContain("Waiting since Tuesday.");
});

test("whoever was a lead the last time is not taken for somebody new, until they are", async () => {
  await openPane(received(dana), (world) => world.put(waitingLead));
  cleanup();
  const again = await openEarly();
  expect(followUp()).toBeNull();
  expect(screen.getByRole("status", { name: "Looking up…" })).toBeTruthy();
  await again.sign();
  expect(followUp()).not.toBeNull();
  cleanup();
  await openEarly();
  expect(followUp()).not.toBeNull();
});

test("nobody else on the mail is shown below a place that is still to be filled", async () => {
  const mail = received(dana, "Workshop in January?", null, [tom]);
  await openPane(mail, (world) => world.put(waitingLead));
  expect(screen.getByText("Tom Reyes")).toBeTruthy();
  cleanup();
  const again = await openEarly((world) => world.put(waitingLead), mail);
  expect(screen.queryByText("Tom Reyes")).toBeNull();
  await again.sign();
  expect(screen.getByText("Tom Reyes")).toBeTruthy();
});

test("no address can be read from what is kept of those who are leads", async () => {
  await openPane(received(dana), (world) => world.put(waitingLead));
  expect(Object.values({ ...localStorage })).toEqual([expect.stringMatching(/^\[\d+\]$/)]);
});

test.each([
  ["they had been one before", () => Response.json(waitingLead, { headers: { ETag: '"old"' } })],
  ["they had not", () => new Response(null, { status: 204 })],
])("who is captured before they are found is shown as captured, when %s", async (_, before) => {
  let found: (response: Response) => void = () => undefined;
  const { server, user, wait } = await openPane(received(dana), (world) => {
    world.override = ({ url }) =>
      url.includes("/leads/find") ? new Promise<Response>((answer) => (found = answer)) : null;
  });
  await user.click(followUp()!);
  found(before());
  await wait(0);
  expect(screen.getByText("Next: mail on Tuesday, 09:30.")).toBeTruthy();
  expect(captures(server)).toHaveLength(1);
});

test("an early capture that is refused says why", async () => {
  const { sign, user } = await openEarly((server) => {
    server.override = ({ method, url }) =>
      method === "POST" && url.endsWith("/leads") ? problem(409, "not-allowed", "Ask your administrator.") : null;
  });
  await user.click(followUp()!);
  await sign();
  expect(screen.getByRole("alert").textContent).toContain("Ask your administrator.");
  expect(screen.getByText("Not followed up yet.")).toBeTruthy();
  expect(followUp()).not.toBeNull();
});

test("an early capture waits for whoever has to sign in first, and is sent once", async () => {
  const { server, signIn, user, sign, wait } = await openEarly();
  await user.click(followUp()!);
  signIn.trouble = new Trouble("signIn");
  await sign();
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  expect(captures(server)).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Sign in" }));
  await wait(31_000);
  expect(captures(server)).toHaveLength(1);
  expect(screen.getByText("Next: mail on Tuesday, 09:30.")).toBeTruthy();
});
