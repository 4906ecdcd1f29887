import { screen, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { TodayItem } from "../src/api/today-contract";
import { received } from "./world/fake-host";
import { problem, type FakeServer } from "./world/fake-server";
import { danaToday, item } from "./world/fake-today";
import { openPane } from "./world/open-pane";
import { dana, overdueLead } from "./world/sample-leads";

const press = (name: string) => screen.getByRole("button", { name });
const rows = (part: string) =>
  within(screen.getByRole("region", { name: part }))
    .getAllByRole("listitem")
    .map((row) => row.textContent);

async function openToday(arrange: (server: FakeServer) => void = () => undefined) {
  const pane = await openPane({ kind: "none" }, (server) => {
    server.today.active = 57;
    arrange(server);
  });
  await pane.user.click(screen.getByRole("tab", { name: "Today" }));
  return pane;
}

const four: readonly TodayItem[] = [danaToday, item("Owen Pritchard"), item("Luis Ferreira"), item("Mia Olsen")];

test("Today is there without a mail, and says who, why, about what, and how to reach them", async () => {
  await openToday((server) => (server.today.groups.toDo = [danaToday]));
  expect(screen.getByText("1 to do · 1 overdue")).toBeTruthy();
  const row = within(screen.getByRole("region", { name: "To do 1" })).getByRole("listitem");
  expect(row.textContent).toContain("Dana Swope");
  expect(row.textContent).toContain("3 days overdue");
  expect(row.textContent).toContain("Call · They asked you to come back: “Call me in March.”");
  expect(row.textContent).toContain("Last about: Workshop in January?");
  expect(within(row).getByRole("link", { name: "Call Dana Swope: +46 8 123 45" }).getAttribute("href")).toBe(
    "tel:+46812345",
  );
  expect(within(row).getByRole("link", { name: "Open the mail of Dana Swope" }).getAttribute("href")).toBe(
    "https://outlook.example/mail/1",
  );
});

test("a link that is none of the web is not offered", async () => {
  await openToday((server) => {
    server.today.groups.toDo = [{ ...danaToday, phone: null, webLink: "javascript:alert(1)" }];
  });
  expect(screen.queryByRole("link")).toBeNull();
});

test("who has no next step stands first and in red, who waits is folded away", async () => {
  const { user } = await openToday(({ today }) => {
    today.groups.toDo = [danaToday];
    today.groups.noNextStep = [item("Nils Berg", { why: null, day: null, channel: null })];
    today.groups.deleted = [item("Yuki Tanaka")];
    today.groups.answered = [item("Tomas Novak", { why: "judgeAnswer" })];
    today.groups.waiting = [item("Anna Rossi", { day: "2026-11-27", why: "noAnswerYet" })];
  });
  const parts = screen.getAllByRole("region").map((part) => part.querySelector("h2")?.textContent);
  expect(parts.slice(0, 4)).toEqual([
    "No next step 1",
    "To do 1",
    "You deleted the event: done, later, or let go? 1",
    "Answered: what did they say? 1",
  ]);
  expect(screen.getByRole("region", { name: "No next step 1" }).classList).toContain("noNextStep");
  const waiting = screen.getByText("Waiting for an answer (1)").closest("details")!;
  expect(waiting.open).toBe(false);
  await user.click(screen.getByText("Waiting for an answer (1)"));
  expect(waiting.open).toBe(true);
  expect(waiting.textContent).toContain("Mail on Friday · No answer yet");
});

test("who is planned for later is only counted until one looks", async () => {
  const { user, server } = await openToday(({ today }) => {
    today.groups.planned = [item("Anna Rossi", { day: "2026-12-04", why: "chosen" })];
  });
  expect(screen.queryByText("Anna Rossi")).toBeNull();
  await user.click(screen.getByText("Planned for later (1)"));
  expect(server.calls.at(-1)).toBe("GET /api/today/planned?after=&take=25");
  expect(screen.getByText("Anna Rossi").closest("li")!.textContent).toContain(
    "Mail on 4 December · You chose this day",
  );
});

test("a long list goes on at the press of a button, and stays that long when it is read again", async () => {
  const { user, server } = await openToday((world) => (world.today.groups.toDo = [...four]));
  expect(rows("To do 4")).toHaveLength(3);
  await user.click(press("Show more: To do"));
  expect(server.calls.at(-1)).toBe("GET /api/today/toDo?after=3&take=25");
  expect(rows("To do 4")).toHaveLength(4);
  expect(screen.queryByRole("button", { name: "Show more: To do" })).toBeNull();
  document.dispatchEvent(new Event("visibilitychange"));
  await user.hover(document.body);
  expect(server.calls.filter((call) => call === "GET /api/today")).toHaveLength(2);
  expect(rows("To do 4")).toHaveLength(4);
});

test("it is read anew when it is seen, and not while nobody sees it", async () => {
  const { server, wait } = await openToday();
  const readings = () => server.calls.filter((call) => call === "GET /api/today").length;
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await wait(300_000);
  expect(readings()).toBe(1);
  server.today.groups.toDo = [danaToday];
  visibility.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
  await wait(1);
  expect(readings()).toBe(2);
  expect(screen.getByText("Dana Swope")).toBeTruthy();
});

test("an empty product says what to do first, a day without duties that all is well", async () => {
  await openToday((server) => (server.today.active = 0));
  expect(screen.getByRole("heading", { name: "Nobody to follow up yet" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Start session" })).toBeNull();
});

test("nothing due is said as such", async () => {
  await openToday();
  expect(screen.getByText("Nothing is due. Well done.")).toBeTruthy();
});

test("what cannot be read is one sentence and one button", async () => {
  const { user, server, wait } = await openToday((world) => {
    world.override = (request) => (request.url.endsWith("/today") ? problem(500, "x", "x") : null);
  });
  await wait(5_000);
  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  server.override = () => null;
  await user.click(press("Try again"));
  expect(screen.getByRole("heading", { name: "Today" })).toBeTruthy();
});

test("a name opens the lead's own page, and leads back", async () => {
  const { user, server } = await openToday((world) => {
    world.put(overdueLead);
    world.today.groups.toDo = [danaToday];
  });
  await user.click(press("Dana Swope"));
  expect(server.calls.at(-1)).toBe("GET /api/leads/lead-dana");
  expect(screen.getByRole("region", { name: "How things stand" }).textContent).toContain(
    "Mail is due since yesterday.",
  );
  expect(screen.getByRole("region", { name: "Timeline" })).toBeTruthy();
  expect(document.activeElement).not.toBe(document.body);
  await user.click(press("Called"));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/touches");
  await user.click(press("Back to Today"));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Today" }));
});

test("the lead of a list that is gone says so", async () => {
  const { user } = await openToday((world) => (world.today.groups.toDo = [danaToday]));
  await user.click(press("Dana Swope"));
  expect(screen.getByRole("alert").textContent).toContain("There is no such lead.");
});

test("the tabs move by arrow, and what was open in Today is still open after a look at the mail", async () => {
  const { user } = await openPane(received(dana), (server) => {
    server.put(overdueLead);
    server.today.groups.toDo = [danaToday];
    server.today.active = 1;
  });
  screen.getByRole("tab", { name: "This mail" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Today", selected: true }));
  await user.click(press("Dana Swope"));
  await user.click(screen.getByRole("tab", { name: "This mail" }));
  expect(screen.queryByRole("button", { name: "Back to Today" })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Today" }));
  expect(press("Back to Today")).toBeTruthy();
});

test("a lead is watched by the page in sight only", async () => {
  const { user, server, wait } = await openPane(received(dana), (world) => {
    world.put(overdueLead);
    world.today.active = 1;
  });
  await user.click(screen.getByRole("tab", { name: "Today" }));
  await wait(9_100);
  expect(server.calls).not.toContain("GET /api/leads/lead-dana");
});

test("the pipeline has a target of one's own", async () => {
  const { user, server } = await openToday();
  expect(screen.getByText("57 active leads")).toBeTruthy();
  await user.click(press("Set a target"));
  const target = screen.getByRole("textbox", { name: /^How many active leads/ });
  await user.type(target, "many");
  await user.click(press("Save"));
  expect(screen.getByText("Give a number from 1 to 100,000, or nothing.")).toBeTruthy();
  await user.clear(target);
  await user.type(target, "60");
  await user.click(press("Save"));
  expect(server.calls.at(-1)).toBe("PUT /api/me/pipeline");
  expect(server.bodies).toEqual([{ target: 60 }]);
  expect(screen.getByText("57 of 60 active leads")).toBeTruthy();
  expect(screen.getByText("Target saved.")).toBeTruthy();
});

test("who wrote last week is asked for only on demand, and captured through the usual form", async () => {
  const marta = {
    name: "Marta Klein",
    address: "marta@klein.example",
    subject: "Your talk",
    at: "2026-11-19T10:00:00Z",
    internetMessageId: "<9@mail.example>",
    conversationId: "conversation-9",
    webLink: null,
  };
  const { user, server } = await openToday((world) => (world.today.candidates = [marta]));
  expect(server.calls).not.toContain("GET /api/pipeline/candidates");
  await user.click(press("People who wrote last week"));
  expect(screen.getByText("Your talk")).toBeTruthy();
  await user.click(press("Follow up Marta Klein"));
  expect(screen.getByText("Not followed up yet.")).toBeTruthy();
  await user.click(press("Follow up"));
  const { name, address, ...mail } = marta;
  expect(server.bodies).toMatchObject([{ person: { name, address }, mail: { ...mail, direction: "received" } }]);
  expect(screen.getByText("You are following up.")).toBeTruthy();
});
