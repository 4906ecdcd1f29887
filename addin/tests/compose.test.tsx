import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead, Person } from "../src/api/contract";
import { composing, received } from "./world/fake-host";
import { problem, type FakeServer } from "./world/fake-server";
import { secondMail } from "./world/fake-templates";
import { FakeWrittenMail } from "./world/fake-written-mail";
import { openPane } from "./world/open-pane";
import { dana, plannedLead, waitingLead } from "./world/sample-leads";
import { stopLead } from "./world/sample-method";

const tom: Person = { name: "Tom Reyes", address: "tom@reyes.example" };
const card = (name: string) => within(screen.getByRole("region", { name }));
const press = (name: string) => screen.getByRole("button", { name });
const template = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Template" });

async function write(people: readonly Person[], arrange?: (server: FakeServer) => void) {
  const mail = new FakeWrittenMail(people);
  return { mail, ...(await openPane(composing(mail), arrange)) };
}

const withText: Lead = {
  ...plannedLead,
  nextTouch: { ...plannedLead.nextTouch!, template: { id: secondMail.id, name: secondMail.name } },
};

test("beside a mail that is being written stands how things are with each it goes to", async () => {
  await write([dana, tom], (server) => server.put(waitingLead));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("This mail goes to");
  expect(card("Dana Swope").getByText(/Waiting since Tuesday. Next: mail on Friday/)).toBeTruthy();
  expect(card("Dana Swope").getByText("Workshop in January?")).toBeTruthy();
  expect(card("Tom Reyes").getByText("Not followed up yet.")).toBeTruthy();
});

test("as long as it goes to nobody the page says what it will say", async () => {
  const { mail, wait } = await write([]);
  expect(screen.getByText(/^Add whom you write to/)).toBeTruthy();
  mail.address([dana]);
  await wait(1);
  expect(card("Dana Swope").getByText("Not followed up yet.")).toBeTruthy();
  mail.address([tom]);
  await wait(1);
  expect(screen.queryByRole("region", { name: "Dana Swope" })).toBeNull();
});

test("one press on a stranger reminds of them if they do not answer, and Undo takes it back", async () => {
  const { user, server } = await write([tom]);
  await user.click(card("Tom Reyes").getByRole("button", { name: "In 3 days" }));
  expect(server.bodies.at(-1)).toMatchObject({
    person: tom,
    mail: null,
    followUp: { preset: "threeDays" },
    channel: "mail",
  });
  expect(card("Tom Reyes").getByText(/^Next: mail on Tuesday/)).toBeTruthy();
  expect(screen.getByText("You are reminded unless Tom answers.")).toBeTruthy();
  await user.click(press("Undo"));
  expect(server.calls.at(-1)).toContain("/undo");
  expect(card("Tom Reyes").getByText("Not followed up yet.")).toBeTruthy();
});

test("of a lead the next touch is set", async () => {
  const { user, server } = await write([dana], (world) => world.put(waitingLead));
  await user.click(press("Next week"));
  expect(server.calls).toContain("PUT /api/leads/lead-dana/next-touch");
  expect(server.bodies.at(-1)).toMatchObject({ followUp: { preset: "nextWeek" }, channel: "mail" });
});

test("a reminder that could not be set says so, and is set on one more press", async () => {
  const { user, server } = await write([tom], (world) => {
    world.override = (request) => (request.url.endsWith("/api/leads") ? problem(500, "x", "x") : null);
  });
  await user.click(press("In 3 days"));
  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  server.override = () => null;
  await user.click(press("Try again"));
  expect(card("Tom Reyes").getByText(/^Next: mail/)).toBeTruthy();
});

test("who asked not to be contacted is followed up by no press", async () => {
  await write([dana], (server) => server.put(stopLead));
  expect(card("Dana Swope").queryByRole("button")).toBeNull();
});

test("a mail to many looks up a few, and the others when asked", async () => {
  const many = Array.from({ length: 9 }, (_, n) => ({ name: `Person ${n}`, address: `p${n}@x.example` }));
  const { user, server } = await write(many);
  expect(server.calls.filter((call) => call.includes("/find"))).toHaveLength(4);
  await user.click(press("Show all 9"));
  expect(card("Person 8").getByText("Not followed up yet.")).toBeTruthy();
});

test("a text is filled in, shown with what is not known marked, and inserted with one press", async () => {
  const { mail, user, server } = await write([dana], (world) => world.put(waitingLead));
  await user.selectOptions(template(), "Second mail");
  expect(server.calls).toContain("POST /api/leads/lead-dana/templates/template-second/preview");
  const marked = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
  expect(marked).toEqual(["{{company}}"]);
  expect(screen.getByText("Not known: Company. Write it in by hand.")).toBeTruthy();
  await user.click(press("Insert at the cursor"));
  expect(mail.inserted).toEqual([
    {
      subject: "About Workshop in January?",
      text: "Hello Dana,\nhow are things at {{company}}?\n\nMia Lindqvist",
    },
  ]);
  expect(screen.getByText("Inserted. Ctrl+Z in the mail takes it out again.")).toBeTruthy();
});

test("the text of the step that is due is at hand without choosing", async () => {
  const { mail, user } = await write([dana], (server) => server.put(withText));
  expect(template().selectedOptions[0]?.textContent).toBe("Second mail");
  await user.click(press("Insert at the cursor"));
  expect(mail.inserted).toHaveLength(1);
});

test("a double press inserts once", async () => {
  const { mail, user } = await write([dana], (server) => server.put(withText));
  await user.click(press("Insert at the cursor"));
  await user.click(press("Insert at the cursor"));
  expect(mail.inserted).toHaveLength(1);
});

test("for somebody who is no lead it is filled in with what is known of them", async () => {
  const { user, server } = await write([tom]);
  await user.selectOptions(template(), "After a fair");
  expect(server.calls.at(-1)).toBe("POST /api/templates/template-tom/preview");
  expect(server.bodies.at(-1)).toEqual({ name: "Tom Reyes" });
  expect(screen.getByText("Hello Tom Reyes, it was nice to meet you.")).toBeTruthy();
});

test("of several it is said for whom the text is filled in", async () => {
  const { user } = await write([dana, tom]);
  await user.selectOptions(template(), "After a fair");
  expect(screen.getByText(/^Hello Dana Swope/)).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Filled in for" }), "Tom Reyes");
  expect(screen.getByText(/^Hello Tom Reyes/)).toBeTruthy();
});

test("markup in a text stays text", async () => {
  const { user } = await write([{ name: "<b>Bo</b>", address: "bo@x.example" }]);
  await user.selectOptions(template(), "After a fair");
  expect(screen.getByText("Hello <b>Bo</b>, it was nice to meet you.")).toBeTruthy();
});

test("where Outlook does not take the text one sentence says what to do", async () => {
  const { mail, user } = await write([dana]);
  mail.refuses = true;
  await user.selectOptions(template(), "After a fair");
  await user.click(press("Insert at the cursor"));
  expect(screen.getByRole("alert").textContent).toContain("Click into your mail, then insert it again.");
  mail.refuses = false;
  await user.click(press("Insert at the cursor"));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(mail.inserted).toHaveLength(1);
});

test("without a template for mails it is said where to write one", async () => {
  await write([dana], (server) => (server.templates.templates = []));
  expect(screen.getByText(/Write one in Settings, Templates/)).toBeTruthy();
});

test("the next mail is drafted in the thread with one press, in the words of its step", async () => {
  const { host, user } = await openPane(received(dana), (server) => server.put(withText));
  await user.click(press("Draft the next mail"));
  expect(host.drafts.replies).toEqual(["Hello Dana,\nhow are things at {{company}}?\n\nMia Lindqvist"]);
  expect(screen.getByText("The draft is open. Not known: Company.")).toBeTruthy();
  await user.click(press("Close"));
  expect(screen.queryByRole("region", { name: "Draft the next mail" })).toBeNull();
});

test("where the step has no words a text is chosen first", async () => {
  const { host, user } = await openPane(received(dana), (server) => server.put(waitingLead));
  await user.click(press("Draft the next mail"));
  await user.selectOptions(template(), "After a fair");
  await user.click(press("Open as a reply"));
  expect(host.drafts.replies).toEqual(["Hello Dana Swope, it was nice to meet you."]);
  expect(screen.getByText("The draft is open. Nothing is sent before you send it.")).toBeTruthy();
});

test("outside of their mail a new one is opened, to the address that works", async () => {
  const bounced = { address: dana.address, bounced: true };
  const home = { address: "dana@home.example", bounced: false };
  const lead = { ...withText, addresses: [bounced, home], writeTo: home.address };
  const { host, user } = await openPane(received(dana), (server) => server.put(lead));
  await user.click(press("Draft the next mail"));
  expect(host.drafts.mails).toMatchObject([
    { to: { name: "Dana Swope", address: "dana@home.example" }, subject: "About Workshop in January?" },
  ]);
});

test("a draft that Outlook did not open is no draft", async () => {
  const { host, user } = await openPane(received(dana), (server) => server.put(withText));
  host.drafts.refuses = true;
  await user.click(press("Draft the next mail"));
  expect(screen.getByRole("alert").textContent).toContain("Outlook did not open the draft.");
});

test("a next touch that is no mail is not drafted", async () => {
  const call: Lead = { ...plannedLead, nextTouch: { ...plannedLead.nextTouch!, channel: "call" } };
  await openPane(received(dana), (server) => server.put(call));
  expect(screen.queryByRole("button", { name: "Draft the next mail" })).toBeNull();
});
