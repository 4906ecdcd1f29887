import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Hearing } from "../src/api/contract";
import { received } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { answeredLead, dana, waitingLead } from "./world/sample-leads";

const standing = () => screen.getByRole("region", { name: "How things stand" });
const openWith = (hearing: Hearing | null, lead = waitingLead) =>
  openPane(received(dana), (server) => server.put({ ...lead, hearing }));

test("a lead that waits says as of when no answer was found", async () => {
  await openWith({ state: "noAnswerFound", checkedAt: "2026-11-21T08:05:00Z", since: null, sentence: "" });
  expect(within(standing()).getByText(/^No answer found · checked .*\d\d:05$/)).toBeTruthy();
});

test("a mailbox that nobody could look at is said to be one, with what to do", async () => {
  await openWith({
    state: "couldNotCheck",
    checkedAt: "2026-11-21T08:05:00Z",
    since: "2026-11-21T08:05:00Z",
    sentence: "",
  });
  const line = within(standing()).getByText(/^Could not check since .*\d\d:05\./);
  expect(line.textContent).toContain("Look into your inbox before you follow up.");
});

test("before the first look nothing is claimed", async () => {
  await openWith({ state: "couldNotCheck", checkedAt: null, since: null, sentence: "" });
  expect(standing().textContent).toContain("Not checked for an answer yet.");
  expect(standing().textContent).not.toContain("No answer found");
});

test.each([null, { state: "answered", checkedAt: null, since: null, sentence: "" } as const])(
  "an answer says it by itself (%j)",
  async (hearing) => {
    await openWith(hearing, answeredLead);
    expect(standing().querySelector(".hearing-line")).toBeNull();
  },
);
