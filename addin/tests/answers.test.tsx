import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead } from "../src/api/contract";
import { received } from "./world/fake-host";
import { problem } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { answeredLead, askedLead, dana, failedLead, parkedLead, waitingLead } from "./world/sample-leads";

const openLead = (lead: Lead) => openPane(received(dana), (server) => server.put(lead));
const question = () => screen.getByRole("region", { name: "Was this an answer from Dana?" });

test("a mail that may be the answer is asked about, and says why", async () => {
  await openLead(askedLead);
  expect(within(question()).getByText("Another thing")).toBeTruthy();
  expect(within(question()).getByText("It came from their address, but answers none of your mails.")).toBeTruthy();
  expect(screen.getByRole("region", { name: "How things stand" }).textContent).toContain("Waiting since Tuesday.");
});

test.each([
  ["Yes, it was", true, "You said: this was an answer"],
  ["No", false, "You said: this was no answer"],
] as const)("%s is noted and can be taken back", async (button, isAnswer, said) => {
  const { user, server } = await openLead(askedLead);
  await user.click(within(question()).getByRole("button", { name: button }));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/judge");
  expect(server.bodies).toEqual([{ entryId: "entry-asked", isAnswer }]);
  expect(screen.queryByRole("region", { name: "Was this an answer from Dana?" })).toBeNull();
  expect(screen.getByText(said)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
});

test("the question is answered by keyboard, and the focus goes to how things stand", async () => {
  const { user, server } = await openLead(askedLead);
  within(question()).getByRole("button", { name: "Yes, it was" }).focus();
  await user.keyboard("{Enter}");
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/judge");
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "How things stand" }));
});

test("a word that comes too late is refused as it is", async () => {
  const { user } = await openPane(received(dana), (server) => {
    server.put(askedLead);
    server.override = (request) =>
      request.url.endsWith("/judge") ? problem(409, "nothing-to-judge", "This is settled already.") : null;
  });
  await user.click(screen.getByRole("button", { name: "No" }));
  expect(screen.getByRole("alert").textContent).toBe("This is settled already.");
});

test("a question that comes up while the pane is open is said to people who listen", async () => {
  const { server, wait } = await openLead(waitingLead);
  server.put(askedLead);
  await wait(3_000);
  const said = screen.getAllByRole("status").map((region) => region.textContent);
  expect(said).toContain("Was this an answer from Dana?");
});

test("a mail that did not arrive says where to write instead, and is undone on one press", async () => {
  const { user, server } = await openLead(failedLead);
  expect(
    screen.getByText(`Mail to ${dana.address} could not be delivered. Write to dana@home.example instead.`),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "That was not a failure" }));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
  expect(server.bodies).toEqual([{ entryId: "entry-failed" }]);
});

test.each([
  [null, "Find another address, or reach them another way."],
  ["+46 8 123", "Call them, or ask for another address."],
])("without an address that works (phone %s) it says what is left", async (phone, advice) => {
  await openLead({ ...failedLead, addresses: [failedLead.addresses[0]!], writeTo: null, phone });
  expect(screen.getByText(`Mail to ${dana.address} could not be delivered. ${advice}`)).toBeTruthy();
});

test("another address of the answer is offered, and taken back the same way", async () => {
  const { user, server } = await openLead({ ...answeredLead, suggestedAddress: "d+x@home.example" });
  expect(screen.getByText("Dana may also write from d+x@home.example.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Add address" }));
  expect(server.bodies).toEqual([{ address: "d+x@home.example" }]);
  expect(screen.queryByRole("button", { name: "Add address" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(server.calls.at(-1)).toBe("DELETE /api/leads/lead-dana/addresses/d%2Bx%40home.example");
});

test("an absence is named beside a date of one's own, and once where the touch is parked", async () => {
  await openLead({ ...waitingLead, awayUntil: "2026-12-04" });
  expect(screen.getByText("Away until 4 December")).toBeTruthy();
});

test("a parked touch says the absence in its sentence only", async () => {
  await openLead(parkedLead);
  expect(screen.queryByText(/^Away until/)).toBeNull();
});
