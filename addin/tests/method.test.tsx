import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead } from "../src/api/contract";
import { received } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { dana, overdueLead, waitingLead } from "./world/sample-leads";
import {
  customerLead,
  deletedLead,
  fiveNosLead,
  letGoLead,
  partnerLead,
  permissionLead,
  stopLead,
} from "./world/sample-method";

const openLead = (lead: Lead) => openPane(received(dana), (server) => server.put(lead));
const standing = () => screen.getByRole("region", { name: "How things stand" });
const done = () => screen.getByRole("region", { name: "Just done" });
const press = (name: string) => screen.getByRole("button", { name });

test("what they allowed, how often they said no and the step of the cadence stand in the state", async () => {
  await openLead(permissionLead);
  expect(standing().textContent).toContain("Next: call on 1 March 2027.");
  expect(standing().textContent).toContain("They asked you to come back in March 2027: “Call me in March.”");
  expect(within(standing()).getByText("No 2 of 5")).toBeTruthy();
  expect(within(standing()).getByText("Step 2 of 5 · Five touches")).toBeTruthy();
  expect(standing().textContent).toContain("Last about: Workshop in January?");
});

test("a long subject takes three lines at most, and is there as a whole", async () => {
  const subject = "Workshop in January, and all that was said of it ".repeat(6).trim();
  await openLead({ ...permissionLead, lastConversation: subject });
  const line = within(standing()).getByTitle(subject);
  expect(line.className).toBe("clamped");
  expect(line.textContent).toContain(subject);
});

test("nobody who never said no is told of a no", async () => {
  await openLead(waitingLead);
  expect(screen.queryByText(/^No \d of 5/)).toBeNull();
});

test.each([
  ["askAgain", "Time to ask again"],
  ["thankYou", "Thank them for the referral"],
  ["birthday", "Their birthday"],
  ["cadence", "Next step of the cadence"],
  ["noAnswerYet", "No answer yet"],
] as const)("the reason %s is said", async (why, sentence) => {
  await openLead({ ...waitingLead, nextTouch: { ...waitingLead.nextTouch!, why } });
  expect(within(standing()).getByText(sentence)).toBeTruthy();
});

test("a reason newer than the pane says nothing", async () => {
  const why = "moonPhase" as "chosen";
  await openLead({ ...waitingLead, nextTouch: { ...waitingLead.nextTouch!, why } });
  expect(standing().textContent).not.toContain("moonPhase");
});

test("a touch without an hour is due for its whole day, and not before", async () => {
  const next = { ...waitingLead.nextTouch!, fixed: false, due: "2026-11-21T08:00:00Z", local: "2026-11-21T09:00" };
  await openLead({ ...waitingLead, nextTouch: next });
  expect(standing().textContent).toContain("Mail is due now.");
});

test("another cadence is chosen from those there are", async () => {
  const { user, server } = await openLead(permissionLead);
  await user.click(press("Change cadence"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Cadence" }), "Keep in touch");
  await user.click(press("Use this one"));
  expect(server.calls.at(-1)).toBe("PUT /api/leads/lead-dana/cadence");
  expect(server.bodies).toEqual([{ cadenceId: "keep-in-touch" }]);
  expect(screen.getByText("Step 1 of 5 · Keep in touch")).toBeTruthy();
  expect(screen.getByText("Cadence changed.")).toBeTruthy();
});

test("five no's: why, and the ways back", async () => {
  const { user, server } = await openLead(fiveNosLead);
  expect(standing().textContent).toContain(
    "They said no five times, the last time on Wednesday. It was never about you.",
  );
  await user.click(press("Take up again"));
  await user.click(press("Follow up"));
  expect(server.calls.at(-1)).toBe("POST /api/leads");
});

test("who was let go comes back by Undo", async () => {
  const { user, server } = await openLead(letGoLead);
  expect(standing().textContent).toContain("You let Dana go on Wednesday.");
  await user.click(press("Undo"));
  expect(server.bodies).toEqual([{ entryId: "entry-end" }]);
  expect(standing().textContent).toContain("Next: mail");
});

test("who said Stop is not taken up again, only a mistake is undone", async () => {
  await openLead(stopLead);
  expect(standing().textContent).toContain("Dana asked on Wednesday not to be contacted any more.");
  expect(screen.queryByRole("button", { name: "Take up again" })).toBeNull();
  expect(screen.queryByRole("region", { name: "Just done" })).toBeNull();
  expect(press("Undo")).toBeTruthy();
});

test("a deleted event: done completes the touch", async () => {
  const { user, server } = await openLead(deletedLead);
  const card = screen.getByRole("region", { name: "You deleted the event" });
  expect(within(card).getByText("Done, later, or let go?")).toBeTruthy();
  await user.click(within(card).getByRole("button", { name: "Done" }));
  expect(server.bodies).toEqual([{ channel: "mail", about: null, completes: true, at: null }]);
  expect(screen.queryByRole("region", { name: "You deleted the event" })).toBeNull();
});

test("a deleted event: later opens the form, and lets go with an Undo", async () => {
  const { user, server } = await openLead(deletedLead);
  await user.click(press("Later"));
  expect(press("Set next touch")).toBeTruthy();
  await user.click(press("Let go"));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/let-go");
  expect(screen.getByText("You let Dana go.")).toBeTruthy();
  await user.keyboard("{Control>}z{/Control}");
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
});

test.each([
  ["Called", "call"],
  ["Met", "meeting"],
  ["Card sent", "post"],
  ["Messaged", "teams"],
])("%s is one press, completes what is due, and may be told more of", async (name, channel) => {
  const { user, server } = await openLead(overdueLead);
  await user.click(press(name));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/touches");
  expect(server.bodies).toEqual([{ channel, about: null, completes: true, at: null }]);
  const about = within(done()).getByLabelText<HTMLInputElement>("What was it about?");
  expect(about.value).toBe("Re: Workshop in January?");
  await user.keyboard("{Control>}z{/Control}");
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
});

test("Escape leaves the question whether it was the planned touch: nothing is done, and the keyboard is where it began", async () => {
  const { user, server } = await openLead(permissionLead);
  await user.click(press("Called"));
  const before = server.calls.length;
  within(done()).getByRole("button", { name: "Yes, it was" }).focus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: "Yes, it was" })).toBeNull();
  expect(document.activeElement).toBe(press("Called"));
  await user.keyboard("{Enter}");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: "Yes, it was" })).toBeNull();
  expect(server.calls.length).toBe(before);
});

test("the line about a touch is kept", async () => {
  const { user, server } = await openLead(overdueLead);
  await user.click(press("Called"));
  const about = within(done()).getByLabelText<HTMLInputElement>("What was it about?");
  await user.type(about, ", in spring");
  await user.click(within(done()).getByRole("button", { name: "Save" }));
  expect(server.calls.at(-1)).toBe("PUT /api/leads/lead-dana/about");
  expect(server.bodies.at(-1)).toMatchObject({ about: "Re: Workshop in January?, in spring" });
  expect(within(done()).queryByLabelText("What was it about?")).toBeNull();
});

test.each([
  ["Yes, it was", true],
  ["No, it stays planned", false],
])("ahead of a date of one's own it is asked whether that was it: %s", async (name, completes) => {
  const { user, server } = await openLead(waitingLead);
  await user.click(press("Called"));
  expect(screen.getByRole("group", { name: "Was this the planned mail on Friday?" })).toBeTruthy();
  await user.click(press(name));
  expect(server.bodies).toEqual([{ channel: "call", about: null, completes, at: null }]);
});

test("what the cadence planned is not asked about", async () => {
  const next = { ...waitingLead.nextTouch!, why: "cadence", fixed: false } as const;
  const { user, server } = await openLead({ ...waitingLead, nextTouch: next });
  await user.click(press("Met"));
  expect(server.bodies).toMatchObject([{ channel: "meeting", completes: false }]);
});

test("a note is a line, and Escape leaves it", async () => {
  const { user, server } = await openLead(waitingLead);
  await user.click(press("Note"));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Note" }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox", { name: "Note" })).toBeNull();
  await user.click(press("Note"));
  await user.keyboard("Likes short mails{Enter}");
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/notes");
  expect(server.bodies).toEqual([{ text: "Likes short mails" }]);
  expect(screen.getByText("Your note")).toBeTruthy();
});

test("what a touch was about is changed where it stands, and taken back", async () => {
  const { user, server } = await openLead(waitingLead);
  await user.click(press("Change what it was about: Re: Workshop in January?"));
  const line = screen.getByRole<HTMLInputElement>("textbox", { name: "What was it about?" });
  expect(document.activeElement).toBe(line);
  await user.keyboard("!{Enter}");
  expect(server.bodies).toMatchObject([{ about: "Re: Workshop in January?!" }]);
  expect(document.activeElement).toBe(press("Change what it was about: Re: Workshop in January?!"));
  await user.click(screen.getAllByRole("button", { name: "Undo" }).at(-1)!);
  expect(server.bodies.at(-1)).toMatchObject({ about: "Re: Workshop in January?" });
});

test("the kind is changed in the header", async () => {
  const { user, server } = await openLead(waitingLead);
  await user.selectOptions(screen.getByRole("combobox", { name: "They are a" }), "Customer");
  expect(server.calls).toContain("PUT /api/leads/lead-dana/kind");
  expect(server.bodies).toEqual([{ kind: "customer" }]);
  expect(screen.getByText("Kind changed.")).toBeTruthy();
});

test("a partner's referrals are counted, with who is ahead", async () => {
  const { user, server } = await openLead(partnerLead);
  const referrals = screen.getByRole("region", { name: "Referrals" });
  expect(referrals.textContent).toContain("Given 1, received 3. They are ahead by 2: send them somebody.");
  await user.click(press("I sent them somebody"));
  expect(server.bodies).toEqual([{ received: false, who: null }]);
  expect(referrals.textContent).toContain("Given 2, received 3.");
});

test("a customer has a phone to call and days to remember", async () => {
  const { user, server } = await openLead(customerLead);
  expect(screen.getByRole("link", { name: "+49 30 1234-5" }).getAttribute("href")).toBe("tel:+493012345");
  await user.click(screen.getByText("Birthday and anniversary"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Birthday: month" }), "February");
  await user.type(screen.getByRole("textbox", { name: "Birthday: day" }), "30");
  await user.click(press("Keep these days"));
  expect(screen.getByText("There is no such day.")).toBeTruthy();
  expect(server.bodies).toEqual([]);
  await user.keyboard("{Backspace}");
  await user.type(screen.getByRole("textbox", { name: "Birthday: day" }), "{Backspace}{Backspace}29");
  await user.click(press("Keep these days"));
  expect(server.bodies).toEqual([{ birthday: "02-29", anniversary: "11-21" }]);
});

test("a prospect has neither", async () => {
  await openLead(waitingLead);
  expect(screen.queryByRole("region", { name: "Referrals" })).toBeNull();
  expect(screen.queryByText("Birthday and anniversary")).toBeNull();
});
