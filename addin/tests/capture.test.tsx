import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received } from "./world/fake-host";
import { problem } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { dana, waitingLead } from "./world/sample-leads";

const followUp = () => screen.getByRole("button", { name: "Follow up" });

test("one press on Follow up makes the sender a lead", async () => {
  const { user, server } = await openPane(received(dana));
  expect(screen.getByRole("heading", { name: "Dana Swope" })).toBeTruthy();
  expect(screen.getByText("dana@swope-partners.example")).toBeTruthy();

  await user.click(followUp());

  expect(screen.getByText("Next: mail on Tuesday, 09:30.")).toBeTruthy();
  expect(screen.getByText("Being placed in your calendar")).toBeTruthy();
  expect(screen.getByRole("meter", { name: "Touch 1 of 5" })).toBeTruthy();
  expect(server.bodies).toEqual([
    {
      person: dana,
      mail: {
        internetMessageId: "<1@mail.example>",
        conversationId: "conversation-1",
        subject: "Workshop in January?",
        webLink: null,
        direction: "received",
        at: "2026-11-17T08:00:00.000Z",
      },
      kind: "prospect",
      followUp: { preset: "threeDays" },
      cadenceId: null,
      channel: "mail",
      company: null,
      title: null,
      phone: null,
      tags: [],
      note: null,
    },
  ]);
});

test.each([
  ["Tomorrow", "tomorrow"],
  ["Next week", "nextWeek"],
  ["In 2 weeks", "twoWeeks"],
])("the preset %s is sent as %s", async (label, preset) => {
  const { user, server } = await openPane(received(dana));
  await user.click(screen.getByRole("radio", { name: label }));
  await user.click(followUp());
  expect(server.bodies).toMatchObject([{ followUp: { preset } }]);
});

test("an own date, a channel, a kind, a phone and a note are sent along", async () => {
  const { user, server } = await openPane(received(dana));
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  await user.type(screen.getByLabelText("Or a date"), "2026-12-03");
  await user.type(screen.getByLabelText("Time (optional)"), "14:15");
  await user.click(screen.getByText("More options"));
  await user.selectOptions(screen.getByRole("combobox", { name: "How" }), "Call");
  await user.selectOptions(screen.getByRole("combobox", { name: "They are a" }), "Referral partner");
  await user.type(screen.getByRole("textbox", { name: "Phone (optional)" }), "+49 30 1234");
  await user.type(screen.getByRole("textbox", { name: "Note to yourself (optional)" }), "Likes short mails");
  await user.click(followUp());
  expect(server.bodies).toMatchObject([
    {
      followUp: { date: "2026-12-03", time: "14:15" },
      channel: "call",
      kind: "referralPartner",
      phone: "+49 30 1234",
      note: "Likes short mails",
    },
  ]);
});

test("an own date that is missing or past is asked for, and nothing is sent", async () => {
  const { user, server } = await openPane(received(dana));
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  await user.click(followUp());
  const words = screen.getByLabelText("In your own words");
  expect(screen.getByText("Name or choose a day first.")).toBeTruthy();
  expect(words.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(words);

  await user.type(screen.getByLabelText("Or a date"), "2026-11-20");
  expect(screen.queryByText("Name or choose a day first.")).toBeNull();
  await user.click(followUp());
  expect(screen.getByText("Choose today or a later day.")).toBeTruthy();
  expect(server.bodies).toEqual([]);
});

test("the wish is shown at once, while the server still works on it", async () => {
  let answer: (response: Response) => void = () => undefined;
  const { user, wait } = await openPane(received(dana), (server) => {
    server.override = (request) =>
      request.method === "POST" && request.url.endsWith("/leads") ? new Promise((resolve) => (answer = resolve)) : null;
  });
  await user.click(followUp());
  expect(screen.getByText("Following up in 3 days…")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Follow up" })).toBeNull();

  answer(Response.json(waitingLead));
  await wait(1);
  expect(screen.getByText(/Waiting since Tuesday/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "How things stand" }));
});

test("a failed capture goes back to what was typed, says so, and sends again on one press", async () => {
  const { user, server } = await openPane(received(dana), (world) => {
    world.override = (request) => (request.url.endsWith("/leads") ? problem(503, "x", "stack trace") : null);
  });
  await user.click(screen.getByText("More options"));
  await user.type(screen.getByRole("textbox", { name: "Note to yourself (optional)" }), "Ask about spring");
  await user.click(followUp());

  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  expect(screen.queryByText(/stack trace/)).toBeNull();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note to yourself (optional)" }).value).toBe(
    "Ask about spring",
  );
  expect(server.calls.filter((call) => call === "POST /api/leads")).toHaveLength(1);

  server.override = () => null;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("Next: mail on Tuesday, 09:30.")).toBeTruthy();
  expect(server.bodies.at(-1)).toMatchObject({ note: "Ask about spring" });
});

test("what the server refuses is said in the server's own sentence", async () => {
  const { user } = await openPane(received(dana), (server) => {
    server.override = (request) =>
      request.url.endsWith("/leads")
        ? problem(422, "own-address", "This is your own address. Open a mail of someone else.")
        : null;
  });
  await user.click(followUp());
  expect(screen.getByRole("alert").textContent).toBe("This is your own address. Open a mail of someone else.");
});

test("the first step of their kind's cadence may be the next touch, and says when that is", async () => {
  const { user, server } = await openPane(received(dana));
  expect(server.calls).not.toContain("GET /api/cadences");
  await user.click(screen.getByRole("radio", { name: "By cadence" }));
  expect(screen.getByRole("combobox", { name: "Cadence" })).toHaveProperty("value", "prospect");
  expect(screen.getByText("Begins with: mail, 1 working day from now.")).toBeTruthy();
  await user.click(followUp());
  expect(server.bodies).toMatchObject([{ followUp: { cadence: true }, cadenceId: null, kind: "prospect" }]);
});

test("another cadence is chosen with its first step, which says itself in which way", async () => {
  const { user, server } = await openPane(received(dana));
  await user.click(screen.getByRole("radio", { name: "By cadence" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Cadence" }), "Keep in touch");
  expect(screen.getByText("Begins with: mail, 3 months from now.")).toBeTruthy();
  await user.click(screen.getByText("More options"));
  expect(screen.queryByRole("combobox", { name: "How" })).toBeNull();
  await user.click(followUp());
  expect(server.bodies).toMatchObject([{ followUp: { cadence: true }, cadenceId: "keep-in-touch" }]);
});

test("a cadence goes with a date of one's own, too", async () => {
  const { user, server } = await openPane(received(dana));
  await user.click(screen.getByText("More options"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Cadence" }), "After a fair");
  await user.click(screen.getByRole("radio", { name: "Tomorrow" }));
  await user.click(followUp());
  expect(server.bodies).toMatchObject([{ followUp: { preset: "tomorrow" }, cadenceId: "own" }]);
});

test("another kind begins with its own cadence, unless one was chosen", async () => {
  const { user } = await openPane(received(dana));
  await user.click(screen.getByRole("radio", { name: "By cadence" }));
  await user.click(screen.getByText("More options"));
  await user.selectOptions(screen.getByRole("combobox", { name: "They are a" }), "Customer");
  expect(screen.getByRole("combobox", { name: "Cadence" })).toHaveProperty("value", "customer");
  expect(screen.getByText("Begins with: call, 30 days from now.")).toBeTruthy();
});

test("cadences that cannot be read are one sentence and one button, and a date still does", async () => {
  const { user, server, wait } = await openPane(received(dana), (world) => {
    world.override = (request) => (request.url.endsWith("/cadences") ? problem(500, "x", "x") : null);
  });
  await user.click(screen.getByRole("radio", { name: "By cadence" }));
  await wait(5_000);
  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  await user.click(screen.getByRole("radio", { name: "Tomorrow" }));
  expect(screen.queryByRole("alert")).toBeNull();
  await user.click(followUp());
  expect(server.bodies).toMatchObject([{ followUp: { preset: "tomorrow" } }]);
});

test("somebody who is known is not begun with again: their next touch is a date", async () => {
  const { user } = await openPane(received(dana), (server) => server.put(waitingLead));
  await user.click(screen.getByRole("button", { name: "Change next touch" }));
  expect(screen.queryByRole("radio", { name: "By cadence" })).toBeNull();
});
