import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received } from "./world/fake-host";
import { problem } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { dana, waitingLead } from "./world/sample-leads";

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
