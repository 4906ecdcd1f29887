import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead } from "../src/api/contract";
import { received } from "./world/fake-host";
import { problem } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { answeredLead, dana, waitingLead } from "./world/sample-leads";
import { laterLead } from "./world/sample-method";

const openLead = (lead: Lead) => openPane(received(dana), (server) => server.put(lead));
const card = () => screen.getByRole("region", { name: "What did Dana say?" });
const button = (name: string) => within(card()).getByRole("button", { name });
const nothing = { until: null, channel: null, reason: null, words: null, by: null };

test.each([
  ["Yes", "yes", "Dana is a customer now."],
  ["Still talking", "stillTalking", "Noted. The next touch is planned."],
])("%s is one press under the reply, and is taken back by the toast", async (name, answer, said) => {
  const { user, server } = await openLead(answeredLead);
  await user.click(button(name));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/answers");
  expect(server.bodies).toEqual([{ ...nothing, answer }]);
  expect(screen.queryByRole("region", { name: "What did Dana say?" })).toBeNull();
  expect(screen.getByText(said)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
});

test("an answer is taken back by Ctrl+Z", async () => {
  const { user, server } = await openLead(answeredLead);
  await user.click(button("Yes"));
  await user.keyboard("{Control>}z{/Control}");
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
});

test("the date of their own words is offered first, and nothing is chosen unasked", async () => {
  const { user, server } = await openLead(laterLead);
  await user.click(button("Not now"));
  const choices = within(card()).getAllByRole<HTMLInputElement>("radio");
  expect(choices[0]!.closest("label")!.textContent).toBe("As they asked: Tue, 30 March 2027");
  expect(choices.some((choice) => choice.checked)).toBe(false);

  await user.click(button("Come back then"));
  expect(screen.getByText("Choose when to come back.")).toBeTruthy();
  expect(server.bodies).toEqual([]);

  await user.click(choices[0]!);
  await user.click(button("Come back then"));
  expect(server.bodies).toEqual([
    {
      ...nothing,
      answer: "notNow",
      until: { date: "2027-03-30", time: null },
      channel: "mail",
      words: "after Easter",
    },
  ]);
  expect(screen.getByText("You will come back to Dana then.")).toBeTruthy();
});

test.each([
  ["In 2 weeks", { preset: "twoWeeks" }],
  ["In a month", { date: "2026-12-21", time: null }],
  // The 21st of February is a Sunday.
  ["In 3 months", { date: "2027-02-22", time: null }],
])("not now, %s", async (name, until) => {
  const { user, server } = await openLead(answeredLead);
  await user.click(button("Not now"));
  await user.click(screen.getByRole("radio", { name }));
  await user.selectOptions(within(card()).getByRole("combobox", { name: "How" }), "Call");
  await user.type(
    screen.getByRole("textbox", { name: "They gave permission in these words (optional)" }),
    "Ring me then",
  );
  await user.click(button("Come back then"));
  expect(server.bodies).toMatchObject([{ answer: "notNow", until, channel: "call", words: "Ring me then" }]);
});

test("an own date that is missing or past is asked for", async () => {
  const { user, server } = await openLead(answeredLead);
  await user.click(button("Not now"));
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  await user.click(button("Come back then"));
  expect(screen.getByText("Name or choose a day first.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("In your own words"));
  await user.type(screen.getByLabelText("Or a date"), "2026-11-20");
  await user.click(button("Come back then"));
  expect(screen.getByText("Choose today or a later day.")).toBeTruthy();
  expect(server.bodies).toEqual([]);
});

test("a no has a reason, says why it is not about you, when it is asked again, and which no it is", async () => {
  const { user, server } = await openLead({ ...answeredLead, noCount: 1 });
  await user.click(button("No"));
  expect(server.calls.at(-1)).toBe("GET /api/reasons");
  expect(within(card()).getAllByRole("radio")).toHaveLength(11);
  await user.click(button("Save this no"));
  expect(screen.getByText("Choose a reason first.")).toBeTruthy();

  await user.click(screen.getByRole("radio", { name: "Budget" }));
  expect(screen.getByText("The money was given out before you asked.")).toBeTruthy();
  // Half a year on from a Saturday is a Saturday, so it is the Monday.
  expect(screen.getByText(/^Asks again on 24 May 2027\./)).toBeTruthy();
  expect(screen.getByText("No 2 of 5.")).toBeTruthy();
  await user.click(button("Save this no"));
  expect(server.bodies).toEqual([{ ...nothing, answer: "no", reason: "budget" }]);
  expect(screen.getByText("No 2 of 5")).toBeTruthy();
});

test("the pause of a no can be another one", async () => {
  const { user, server } = await openLead(answeredLead);
  await user.click(button("No"));
  await user.click(screen.getByRole("radio", { name: "Timing" }));
  await user.click(button("Another day"));
  const day = screen.getByLabelText<HTMLInputElement>("Or a date");
  expect(day.value).toBe("2027-02-22");
  await user.clear(day);
  await user.type(day, "2027-03-03");
  await user.click(button("Save this no"));
  expect(server.bodies).toMatchObject([{ reason: "timing", until: { date: "2027-03-03", time: null } }]);
});

test("from the first no on a later date is offered in its place", async () => {
  const { user } = await openLead(answeredLead);
  await user.click(button("No"));
  expect(screen.getByText("No 1 of 5.")).toBeTruthy();
  await user.click(button("Set a later date instead?"));
  expect(screen.getByRole("group", { name: "When may you come back?" })).toBeTruthy();
});

test("silence is not counted as a no", async () => {
  const { user } = await openLead({ ...answeredLead, noCount: 4 });
  await user.click(button("No"));
  await user.click(screen.getByRole("radio", { name: "No answer at all" }));
  expect(screen.getByText("Silence is not counted as a no.")).toBeTruthy();
  expect(button("Save this no")).toBeTruthy();
});

test("the fifth no says that it retires the lead, and is undone like any other", async () => {
  const { user, server } = await openLead({ ...answeredLead, noCount: 4 });
  await user.click(button("No"));
  await user.click(screen.getByRole("radio", { name: "Bad fit" }));
  expect(screen.getByText("This is the fifth no: Dana will no longer be followed up. You can undo it.")).toBeTruthy();
  await user.click(button("Save the fifth no"));
  expect(screen.getByText("That was the fifth no. Dana is no longer followed up.")).toBeTruthy();
  expect(screen.getByText(/They said no five times/)).toBeTruthy();
  await user.keyboard("{Control>}z{/Control}");
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
  expect(screen.getByText(/^Next: mail/)).toBeTruthy();
});

test("stop is confirmed once, where it was pressed", async () => {
  const { user, server } = await openLead(answeredLead);
  await user.click(button("Stop"));
  expect(server.bodies).toEqual([]);
  expect(screen.getByText(/Dana will not be contacted any more/)).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "What they said (optional)" }), "Remove me");
  await user.click(button("Stop for good"));
  expect(server.bodies).toEqual([{ ...nothing, answer: "stop", words: "Remove me" }]);
  expect(screen.getByText("Dana will not be contacted any more.")).toBeTruthy();
});

test("an answer by phone is noted without a mail", async () => {
  const { user, server } = await openLead(waitingLead);
  await user.click(screen.getByRole("button", { name: "They answered by phone" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "How they said it" }), "In a meeting");
  await user.click(button("Yes"));
  expect(server.bodies).toEqual([{ ...nothing, answer: "yes", by: "meeting" }]);
  expect(screen.queryByRole("region", { name: "What did Dana say?" })).toBeNull();
});

test("an answer that could not be saved keeps what was typed, and goes through on one press", async () => {
  const { user, server } = await openPane(received(dana), (world) => {
    world.put(answeredLead);
    world.override = (request) => (request.url.endsWith("/answers") ? problem(503, "x", "x") : null);
  });
  await user.click(button("Stop"));
  await user.type(screen.getByRole("textbox", { name: "What they said (optional)" }), "Remove me");
  await user.click(button("Stop for good"));
  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "What they said (optional)" }).value).toBe(
    "Remove me",
  );
  server.override = () => null;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(server.bodies.at(-1)).toMatchObject({ answer: "stop", words: "Remove me" });
  expect(screen.getByText("Dana will not be contacted any more.")).toBeTruthy();
});

test("while the answer is on its way the wish stands in its place", async () => {
  const { user } = await openPane(received(dana), (server) => {
    server.put(answeredLead);
    server.override = (request) => (request.url.endsWith("/answers") ? new Promise<Response>(() => undefined) : null);
  });
  await user.click(button("Yes"));
  expect(screen.getByText("Noting their yes…")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Yes" })).toBeNull();
});
