import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead } from "../src/api/contract";
import { received } from "./world/fake-host";
import { problem } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import {
  answeredLead,
  brokenLead,
  dana,
  overdueLead,
  parkedLead,
  plannedLead,
  waitingLead,
} from "./world/sample-leads";

const openLead = (lead: Lead) => openPane(received(dana), (server) => server.put(lead));
const standing = () => screen.getByRole("region", { name: "How things stand" });

test.each<[string, Lead, string]>([
  ["planned", plannedLead, "Next: mail on Tuesday, 09:30."],
  ["waiting", waitingLead, "Waiting since Tuesday. Next: mail on Friday, 09:30."],
  ["answered", answeredLead, "Dana answered today. Choose what comes next."],
  ["parked", parkedLead, "Dana is away until 1 December. Next: mail on 2 December, 09:30."],
  ["overdue", overdueLead, "Waiting since Tuesday. Mail is due since yesterday."],
])("a %s lead is one sentence", async (_, lead, sentence) => {
  await openLead(lead);
  expect(standing().textContent).toContain(sentence);
  expect(screen.queryByRole("button", { name: "Follow up" })).toBeNull();
});

test("a lead has its kind, its touches and its place in the calendar", async () => {
  await openLead({ ...waitingLead, kind: "referralPartner" });
  expect(screen.getByText("Referral partner")).toBeTruthy();
  expect(within(standing()).getByRole("meter", { name: "Touch 2 of 5" })).toBeTruthy();
  expect(within(standing()).getByText("In your calendar")).toBeTruthy();
});

test("an address that bounced is named", async () => {
  await openLead({ ...waitingLead, addresses: [{ address: dana.address, bounced: true }] });
  expect(screen.getByText(new RegExp(`^Mail to ${dana.address} could not be delivered\\.`))).toBeTruthy();
});

test("the timeline says why an answer counts as one", async () => {
  await openLead(answeredLead);
  const timeline = screen.getByRole("region", { name: "Timeline" });
  const answer = within(timeline).getByText("Dana answered").closest("li")!;
  expect(within(answer).getByText("It answers your mail of Tuesday.")).toBeTruthy();
});

test("a long timeline starts short", async () => {
  const { user } = await openLead(answeredLead);
  expect(screen.getAllByRole("listitem")).toHaveLength(6);
  await user.click(screen.getByRole("button", { name: "Show all 8" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(8);
});

test("markup in names and subjects stays text", async () => {
  const mallory = { name: "<img src=x onerror=alert(1)>", address: "mallory@evil.example" };
  const lead = {
    ...plannedLead,
    name: mallory.name,
    addresses: [{ address: mallory.address, bounced: false }],
    timeline: [{ ...plannedLead.timeline[0]!, subject: "<script>alert(1)</script>" }],
  };
  await openPane(received(mallory), (server) => server.put(lead));
  expect(screen.getByRole("heading", { name: mallory.name })).toBeTruthy();
  expect(screen.getByText("<script>alert(1)</script>")).toBeTruthy();
  expect(document.querySelector("img, script")).toBeNull();
});

test("the next touch can be changed", async () => {
  const { user, server } = await openLead(waitingLead);
  await user.click(screen.getByRole("button", { name: "Change next touch" }));
  await user.click(screen.getByRole("radio", { name: "Next week" }));
  await user.click(screen.getByRole("button", { name: "Set next touch" }));
  expect(server.calls).toContain("PUT /api/leads/lead-dana/next-touch");
  expect(server.bodies).toEqual([{ followUp: { preset: "nextWeek" }, channel: "mail", why: null }]);
  expect(screen.getByText("Next touch set.")).toBeTruthy();
  expect(screen.queryByRole("radio")).toBeNull();
});

test("after an answer the first thing to do is to follow up again", async () => {
  const { user } = await openLead(answeredLead);
  await user.click(screen.getByRole("button", { name: "Follow up again" }));
  expect(screen.getByRole("button", { name: "Set next touch" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("button", { name: "Follow up again" })).toBeTruthy();
});

test.each(["toast", "keys", "timeline"])("a capture is taken back by %s", async (way) => {
  const { user, server } = await openPane(received(dana));
  await user.click(screen.getByRole("button", { name: "Follow up" }));
  if (way === "toast") await user.click(screen.getByRole("button", { name: "Undo" }));
  if (way === "keys") await user.keyboard("{Control>}z{/Control}");
  if (way === "timeline") await user.click(screen.getByRole("button", { name: "Undo: You started to follow up" }));
  expect(server.calls.at(-1)).toBe(`POST /api/leads/lead-${dana.address}/undo`);
  expect(screen.getByText(/^Taken back/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Follow up" })).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Timeline" })).toBeNull();
});

test("Ctrl+Z in a text field takes back typing only", async () => {
  const { user, server } = await openLead(waitingLead);
  await user.click(screen.getByRole("button", { name: "Change next touch" }));
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  await user.click(screen.getByLabelText("Or a date"));
  await user.keyboard("{Control>}z{/Control}");
  expect(server.calls.some((call) => call.includes("undo"))).toBe(false);
});

test("an undo that the server refuses is shown as it is", async () => {
  const { user } = await openPane(received(dana), (server) => {
    server.put(plannedLead);
    server.override = (request) =>
      request.url.endsWith("/undo") ? problem(409, "cannot-undo", "Something newer has happened since.") : null;
  });
  await user.click(screen.getByRole("button", { name: "Undo: You started to follow up" }));
  expect(screen.getByRole("alert").textContent).toBe("Something newer has happened since.");
  expect(screen.queryByText("taken back")).toBeNull();
});

test("what could not be placed in the calendar is said once, and tried again on one press", async () => {
  const { user, server } = await openLead(brokenLead);
  expect(screen.queryByText("Could not be placed in your calendar.")).toBeNull();
  await user.click(
    screen.getByRole("button", { name: "Try again: The follow-up could not be placed in your calendar." }),
  );
  expect(server.calls).toContain("POST /api/leads/lead-dana/effects/effect-1/retry");
  expect(screen.queryByRole("button", { name: /Try again/ })).toBeNull();
  expect(screen.getByText("Trying again.")).toBeTruthy();
});

test("a toast goes by itself, but not while one points at it", async () => {
  const { user, wait } = await openPane(received(dana));
  await user.click(screen.getByRole("button", { name: "Follow up" }));
  await user.hover(screen.getByText("You are following up."));
  await wait(20_000);
  expect(screen.getByText("You are following up.")).toBeTruthy();
  await user.unhover(screen.getByText("You are following up."));
  await wait(9_000);
  expect(screen.queryByText("You are following up.")).toBeNull();
});

test("Ctrl+Z takes back acts of one's own, not an answer that came", async () => {
  const { user, server } = await openLead(answeredLead);
  await user.keyboard("{Control>}z{/Control}");
  expect(server.calls.some((call) => call.includes("undo"))).toBe(false);
  expect(screen.getByText("There is nothing of your own to take back.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Undo: Dana answered" }));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
});

test("a lead who is not followed up any more can be captured anew", async () => {
  const { user, server } = await openLead({ ...waitingLead, status: "retired", state: "retired", nextTouch: null });
  await user.click(screen.getByRole("button", { name: "Follow up" }));
  expect(server.calls.at(-1)).toBe("POST /api/leads");
});
