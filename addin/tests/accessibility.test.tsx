import { screen } from "@testing-library/preact";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { Trouble } from "../src/api/trouble";
import { received, sent } from "./world/fake-host";
import { openPane, type OpenPane } from "./world/open-pane";
import { answeredLead, askedLead, brokenLead, dana, failedLead, waitingLead } from "./world/sample-leads";

async function violations(): Promise<string[]> {
  vi.useRealTimers();
  // Colours need a real browser; the tokens' contrast is Fluent's.
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ""}`);
}

const views: Record<string, () => Promise<OpenPane>> = {
  stranger: () => openPane(received(dana)),
  waiting: () => openPane(received(dana), (server) => server.put(waitingLead)),
  answered: () => openPane(received(dana), (server) => server.put(answeredLead)),
  asked: () => openPane(received(dana), (server) => server.put(askedLead)),
  failed: () => openPane(received(dana), (server) => server.put(failedLead)),
  problem: () => openPane(received(dana), (server) => server.put(brokenLead)),
  recipients: () => openPane(sent([dana, { name: "Tom", address: "tom@x.example" }])),
  nothing: () => openPane({ kind: "none" }),
  "sign-in": () => openPane(received(dana), (_, signIn) => (signIn.trouble = new Trouble("signIn"))),
};

test.each(Object.keys(views))("axe finds nothing wrong with the view %s", async (name) => {
  await views[name]!();
  expect(await violations()).toEqual([]);
});

test("axe finds nothing wrong with the whole form and a toast", async () => {
  const { user } = await openPane(received(dana), (server) => server.put(waitingLead));
  await user.click(screen.getByRole("button", { name: "Change next touch" }));
  await user.click(screen.getByRole("button", { name: "Set next touch" }));
  await user.click(screen.getByRole("button", { name: "Change next touch" }));
  await user.click(screen.getByRole("radio", { name: "Pick a date" }));
  await user.click(screen.getByText("More options"));
  await user.click(screen.getByRole("button", { name: "Set next touch" }));
  expect(screen.getByText("Choose a date first.")).toBeTruthy();
  expect(await violations()).toEqual([]);
});
