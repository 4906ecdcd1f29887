import { act, screen, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { LeadSummary } from "../src/api/leads-contract";
import { danaListed, listed, manyLeads } from "./world/fake-leads";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { waitingLead } from "./world/sample-leads";

const search = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Search leads" });
const choice = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const press = (name: string) => screen.getByRole("button", { name });
const list = () => screen.getByRole("list", { name: "Leads" });
const rows = () => within(list()).getAllByRole("listitem");
const row = (name: string) => within(list()).getByRole("button", { name: new RegExp(name) });
const listCalls = ({ calls }: FakeServer) => calls.filter((call) => call.startsWith("GET /api/leads?"));

async function openLeads(leads: LeadSummary[], arrange: (server: FakeServer) => void = () => undefined) {
  const pane = await openPane({ kind: "none" }, (server) => {
    server.list.leads = leads;
    server.put(waitingLead);
    arrange(server);
  });
  await pane.user.click(screen.getByRole("tab", { name: "Leads" }));
  return pane;
}

const three = [
  danaListed,
  listed("Owen Pritchard", { state: "planned", day: "2026-11-19", channel: "mail", tags: ["fair"] }),
  listed("Nils Berg", { state: "retired", day: null, nextDue: null, channel: null }),
];

test("each row says who, of which company, how things stand and what is next", async () => {
  await openLeads(three);
  expect(rows().map((one) => one.textContent)).toEqual([
    "Dana SwopeSwope PartnersWaiting for an answer · Call on Friday, 09:30",
    "Owen PritchardPlanned · Mail due since Thursday",
  ]);
  expect(screen.getAllByText("2 leads")).not.toHaveLength(0);
});

test.each<[string, Partial<LeadSummary>, string]>([
  ["an answer comes first", { state: "answered", day: "2026-11-20" }, "Answered"],
  ["what is due today", { day: "2026-11-21", fixed: false }, "Waiting for an answer · Call due today"],
  ["a day without an hour", { day: "2026-11-22", fixed: false }, "Waiting for an answer · Call tomorrow"],
  ["nobody is left without a date", { nextDue: null, day: null, channel: null }, "No next step"],
])("%s", async (_, part, sentence) => {
  await openLeads([{ ...danaListed, ...part }]);
  expect(rows()[0]?.textContent).toBe(`Dana SwopeSwope Partners${sentence}`);
});

test("nobody without a next step is overlooked: they stand in red", async () => {
  await openLeads([{ ...danaListed, nextDue: null, day: null, channel: null }]);
  expect(screen.getByText("No next step").classList).toContain("late");
});

test("one search for what was typed, not one for each letter", async () => {
  const { user, server, wait } = await openLeads(three);
  vi.useFakeTimers({ now: Date.now() });
  const before = listCalls(server).length;
  for (const typed of ["o", "ow", "owen"]) {
    search().value = typed;
    await act(() => void search().dispatchEvent(new Event("input", { bubbles: true })));
  }
  expect(listCalls(server)).toHaveLength(before);
  await wait(199);
  await wait(1);
  expect(listCalls(server).slice(before)).toEqual(["GET /api/leads?take=100&search=owen&state=active&sort=next"]);
  expect(rows().map((one) => one.textContent)).toEqual([expect.stringContaining("Owen Pritchard")]);
  await user.keyboard("{Escape}");
});

test("an old answer that comes late is dropped", async () => {
  const waiting = new Map<string, (answer: Response | null) => void>();
  const { user, server, wait } = await openLeads(three);
  server.override = ({ url }) => {
    const asked = new URL(url).searchParams.get("search");
    if (asked === null) return null;
    return new Promise<Response>((resolve) => {
      waiting.set(asked, () => resolve(server.list.route("GET", "/api/leads", new URL(url).searchParams, null)!));
    });
  };
  await user.type(search(), "dana");
  await wait(200);
  await user.clear(search());
  await user.type(search(), "owen");
  await wait(200);
  waiting.get("owen")!(null);
  await wait(1);
  waiting.get("dana")!(null);
  await wait(1);
  expect(rows().map((one) => one.textContent)).toEqual([expect.stringContaining("Owen Pritchard")]);
});

test("the states say how many there are, and choosing one asks at once", async () => {
  const { user, server } = await openLeads(three);
  expect([...choice("State").options].map(({ text }) => text)).toEqual([
    "Active (2)",
    "Planned (1)",
    "Waiting (1)",
    "Answered (0)",
    "Away (0)",
    "Let go (1)",
    "Not to be contacted (0)",
    "All (3)",
  ]);
  await user.selectOptions(choice("State"), "retired");
  expect(listCalls(server).at(-1)).toBe("GET /api/leads?take=100&state=retired&sort=next");
  expect(rows()[0]?.textContent).toBe("Nils BergNo longer followed up");
});

test("where nobody counted, no figures are shown", async () => {
  await openLeads(manyLeads(150), (server) => (server.list.uncounted = true));
  expect(choice("State").options[0]?.text).toBe("Active");
  expect(screen.getAllByText("More than 2,000 leads")).not.toHaveLength(0);
  expect(rows()[0]?.getAttribute("aria-setsize")).toBe("-1");
});

test("kind, tag and order narrow the list and change its order", async () => {
  const { user, server } = await openLeads(three);
  await user.click(press("More filters"));
  expect([...choice("Tag").options].map(({ text }) => text)).toEqual(["All tags", "VIP (1)", "fair (2)"]);
  await user.selectOptions(choice("Tag"), "fair");
  await user.selectOptions(choice("Kind"), "prospect");
  await user.selectOptions(choice("Order"), "name");
  expect(listCalls(server).at(-1)).toBe("GET /api/leads?take=100&kind=prospect&tag=fair&state=active&sort=name");
});

test("a long list draws what is in sight, says how long it is, and reads on before its end", async () => {
  const { server, wait } = await openLeads(manyLeads(250));
  expect(rows().length).toBeLessThan(40);
  expect(rows()[0]?.getAttribute("aria-setsize")).toBe("250");
  expect(rows()[2]?.getAttribute("aria-posinset")).toBe("3");
  const scroller = list().parentElement!;
  scroller.scrollTop = 68 * 60;
  await act(() => void scroller.dispatchEvent(new Event("scroll")));
  await wait(1);
  expect(listCalls(server).at(-1)).toBe("GET /api/leads?take=100&state=active&sort=next&after=100");
  expect(rows().some((one) => one.textContent.startsWith("Lead 0061"))).toBe(true);
  expect(rows().some((one) => one.textContent.startsWith("Lead 0010"))).toBe(false);
});

test("the keyboard goes through the list by arrows, to its ends, and down from the search", async () => {
  const { user } = await openLeads(manyLeads(150));
  search().focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Lead 0001");
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Lead 0003");
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement?.textContent).toContain("Lead 0002");
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toContain("Lead 0150");
  await user.keyboard("{Home}");
  expect(document.activeElement?.textContent).toContain("Lead 0001");
  expect(
    within(list())
      .getAllByRole("button")
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toHaveLength(1);
});

test("a lead opens, and the way back leads to the same words, place and row", async () => {
  const { user, wait } = await openLeads([...manyLeads(120), danaListed]);
  await user.type(search(), "dana");
  await wait(200);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(screen.getByRole("region", { name: "How things stand" })).toBeTruthy();
  await user.click(press("Back to the leads"));
  expect(search().value).toBe("dana");
  expect(document.activeElement).toBe(row("Dana Swope"));
});

test("one comes back to where one had scrolled, also by way of another tab", async () => {
  const { user, wait } = await openLeads(manyLeads(90));
  const scroller = list().parentElement!;
  scroller.scrollTop = 68 * 50;
  await act(() => void scroller.dispatchEvent(new Event("scroll")));
  await wait(1);
  await user.click(screen.getByRole("tab", { name: "Today" }));
  await user.click(screen.getByRole("tab", { name: "Leads" }));
  expect(list().parentElement!.scrollTop).toBe(68 * 50);
  expect(row("Lead 0051")).toBeTruthy();
});

test("who changed meanwhile is read anew where one stands", async () => {
  const { server, wait } = await openLeads(three);
  server.list.leads = [{ ...danaListed, state: "answered" }, three[1]!];
  await wait(30_000);
  expect(rows()[0]?.textContent).toContain("Answered");
});

test("an empty product says what to do first", async () => {
  await openLeads([]);
  expect(screen.getByRole("heading", { name: "No leads yet" })).toBeTruthy();
  expect(screen.getByText(/press Follow up/)).toBeTruthy();
});

test("no hit says so, with one button that clears the search", async () => {
  const { user, wait } = await openLeads(three);
  await user.type(search(), "zoe");
  await wait(200);
  expect(screen.getByText("Nobody was found for “zoe”.")).toBeTruthy();
  const buttons = within(screen.getByRole("tabpanel")).getAllByRole("button", { name: "Clear search" });
  await user.click(buttons.at(-1)!);
  expect(search().value).toBe("");
  expect(rows()).toHaveLength(2);
});

test("who stands in another state is found by one press", async () => {
  const { user, wait } = await openLeads(three);
  await user.type(search(), "nils");
  await wait(200);
  expect(screen.getByText("1 lead stands outside of this list.")).toBeTruthy();
  await user.click(press("Show all"));
  expect(rows().map((one) => one.textContent)).toEqual(["Nils BergNo longer followed up"]);
});

test("what cannot be read is one sentence and one button, and the list stays", async () => {
  const { user, server, wait } = await openLeads(three);
  server.override = ({ url }) => (url.includes("search=o") ? problem(500, "x", "x") : null);
  await user.type(search(), "o");
  await wait(5_000);
  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  expect(rows()).toHaveLength(2);
  server.override = () => null;
  await user.click(press("Try again"));
  expect(rows().map((one) => one.textContent)).toEqual([expect.stringContaining("Owen")]);
});

test("the list in German", async () => {
  const pane = await openPane({ kind: "none" }, (server) => (server.list.leads = three), { locale: "de-DE" });
  await pane.user.click(screen.getByRole("tab", { name: "Leads" }));
  expect(rows()[0]?.textContent).toContain("Antwort offen · Anruf am Freitag, 09:30 Uhr");
  expect(rows()[1]?.textContent).toContain("Geplant · E-Mail fällig seit Donnerstag");
});
