import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead, Person } from "../src/api/contract";
import { received, sent } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { dana, plannedLead, waitingLead } from "./world/sample-leads";

const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const leadOf = (person: Person): Lead => ({
  ...waitingLead,
  id: `lead-${person.address}`,
  name: person.name,
  addresses: [{ address: person.address, bounced: false }],
});

/** A small generator with a seed, so that a failure can be seen again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

test("two hundred fast switches with answers in any order never show the wrong person", async () => {
  const random = randomNumbers(20_261_121);
  const people = Array.from({ length: 12 }, (_, n) => ({ name: `Person ${n}`, address: `p${n}@x.example` }));
  const { host, server, wait } = await openPane(received(people[0]!));
  // Every second person is a lead, whose own timeline names them.
  for (const person of people.filter((_, n) => n % 2 === 0)) {
    server.put({ ...leadOf(person), timeline: [{ ...plannedLead.timeline[0]!, subject: `About ${person.name}` }] });
  }
  server.override = (request) => {
    const address = new URL(request.url).searchParams.get("address");
    if (address === null) return null;
    const lead = [...server.leads.values()].find((known) => known.addresses[0]?.address === address);
    const answer = () => (lead === undefined ? new Response(null, { status: 204 }) : Response.json(lead));
    return new Promise((resolve) => setTimeout(() => resolve(answer()), random() * 400));
  };

  for (let turn = 0; turn < 200; turn++) {
    const person = people[Math.floor(random() * people.length)]!;
    host.open(received(person));
    await wait(random() * 120);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(person.name);
    for (const about of screen.queryAllByText(/^About /)) expect(about.textContent).toBe(`About ${person.name}`);
  }

  await wait(1_000);
  const last = screen.getByRole("heading", { level: 1 }).textContent;
  const isLead = Number(last.split(" ")[1]) % 2 === 0;
  expect(screen.queryByText(`About ${last}`) !== null).toBe(isLead);
  expect(screen.queryByRole("button", { name: "Follow up" }) !== null).toBe(!isLead);
}, 30_000);

test("a capture that ends after the mail was left does not speak about it on the next one", async () => {
  let answer: (response: Response) => void = () => undefined;
  const { host, user, wait } = await openPane(received(dana), (server) => {
    server.override = (request) =>
      request.url.endsWith("/api/leads") ? new Promise((resolve) => (answer = resolve)) : null;
  });
  await user.click(screen.getByRole("button", { name: "Follow up" }));
  host.open(received(tom));
  await wait(1);
  answer(Response.json(leadOf(dana), { status: 201 }));
  await wait(100);
  expect(screen.getByRole("heading", { name: "Tom Reyes" })).toBeTruthy();
  expect(screen.queryByText(/Waiting/)).toBeNull();
  expect(screen.queryByText("You are following up.")).toBeNull();
});

test("what was typed about a mail is there again when one comes back to it", async () => {
  const { host, user, wait } = await openPane(received(dana));
  await user.click(screen.getByText("More options"));
  await user.type(screen.getByRole("textbox", { name: "Note to yourself (optional)" }), "Met in Lyon");
  host.open(received(tom));
  await wait(1);
  await user.click(screen.getByText("More options"));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Note/ }).value).toBe("");
  host.open(received(dana));
  await wait(1);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Note/ }).value).toBe("Met in Lyon");
});

test("a mail of one's own is about its recipient", async () => {
  const { user, server } = await openPane(sent([dana]));
  expect(screen.getByRole("heading", { name: "Dana Swope" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Follow up" }));
  expect(server.bodies).toMatchObject([{ person: dana, mail: { direction: "sent" } }]);
});

test("of several recipients one is chosen, and another can be", async () => {
  const { user } = await openPane(sent([dana, tom]), (server) => server.put(leadOf(tom)));
  expect(screen.getByRole("heading", { name: "Whom do you want to follow up?" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Tom Reyes/ }));
  expect(screen.getByText(/Waiting since Tuesday/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Someone else on this mail" }));
  await user.click(screen.getByRole("button", { name: /Dana Swope/ }));
  expect(screen.getByRole("button", { name: "Follow up" })).toBeTruthy();
});

test.each([
  [{ kind: "none" }, "Open a mail"],
  [{ kind: "several" }, "Several mails chosen"],
  [{ kind: "meeting" }, "This is a meeting"],
  [{ kind: "unreadable", key: "x" }, "No sender to be read"],
  [sent([]), "Only to yourself"],
] as const)("without a person there is a hint: %o", async (item, title) => {
  await openPane(item);
  expect(screen.getByRole("heading", { name: title })).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});
