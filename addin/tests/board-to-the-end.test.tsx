import { act, fireEvent, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { LeadSummary } from "../src/api/leads-contract";
import { danaListed, listed, manyLeads } from "./world/fake-leads";
import type { FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";

const cardHeight = 78;
const column = (name: RegExp) => screen.getByRole("region", { name });
const cards = (name: RegExp) => within(column(name)).queryAllByRole("listitem");
const namesIn = (name: RegExp) => cards(name).map((card) => card.querySelector(".lead-name")?.textContent ?? "");
const press = (name: string) => screen.getByRole("button", { name });
const partsOf = ({ calls }: FakeServer, state: string) => calls.filter((call) => call.includes(`state=${state}`));

async function openBoard(leads: readonly LeadSummary[] = manyLeads(5_000), arrange?: (server: FakeServer) => void) {
  const here = (server: FakeServer) => {
    server.list.leads = [...leads];
    arrange?.(server);
  };
  const pane = await openPane({ kind: "none" }, here, { surroundings: { kind: "desk", lead: null } });
  await pane.user.click(screen.getByRole("radio", { name: "Board" }));
  const scrollTo = async (name: RegExp, card: number) => {
    const scroller = within(column(name)).getByRole("list").parentElement!;
    scroller.scrollTop = cardHeight * card;
    await act(() => void scroller.dispatchEvent(new Event("scroll")));
    await pane.wait(20);
  };
  return { ...pane, scrollTo };
}

test("a column of thousands draws few cards, is as long as all of them, and says which each is of how many", async () => {
  await openBoard();
  expect(cards(/^Waiting \(5,000\)/).length).toBeLessThan(40);
  expect(
    within(column(/^Waiting/))
      .getByRole("list")
      .style.getPropertyValue("--rows"),
  ).toBe("5000");
  const [first] = cards(/^Waiting/);
  expect([first?.getAttribute("aria-posinset"), first?.getAttribute("aria-setsize")]).toEqual(["1", "5000"]);
  expect(screen.queryByRole("button", { name: /^Show more/ })).toBeNull();
});

test("a column reads on as one scrolls, and far away only what stands there", async () => {
  const { server, scrollTo } = await openBoard();
  await scrollTo(/^Waiting/, 90);
  expect(namesIn(/^Waiting/)).toContain("Lead 0095");
  expect(namesIn(/^Waiting/)).toContain("Lead 0105");
  const before = partsOf(server, "waiting").length;
  await scrollTo(/^Waiting/, 3_000);
  expect(namesIn(/^Waiting/)).toContain("Lead 3001");
  expect(partsOf(server, "waiting").length - before).toBeLessThan(4);
  expect(cards(/^Waiting/).length).toBeLessThan(45);
});

test("End goes to the last card of the column, Home to its first, and pages lie between", async () => {
  const { user, wait } = await openBoard();
  await user.keyboard("{Tab}{End}");
  await wait(20);
  expect(document.activeElement?.textContent).toContain("Lead 5000");
  expect(document.activeElement?.closest("li")?.getAttribute("aria-posinset")).toBe("5000");
  await user.keyboard("{ArrowUp}{PageUp}");
  expect(document.activeElement?.textContent).toContain("Lead 4991");
  await user.keyboard("m");
  expect(document.activeElement).toBe(press("They answered by phone: Lead 4991"));
  await user.keyboard("{Escape}{Home}");
  await wait(20);
  expect(document.activeElement?.textContent).toContain("Lead 0001");
});

test("a card that was scrolled out and back keeps its place, and the keyboard", async () => {
  const { user, scrollTo } = await openBoard();
  await user.keyboard("{Tab}{ArrowDown}{ArrowDown}");
  const card = document.activeElement;
  expect(card?.textContent).toContain("Lead 0003");
  await scrollTo(/^Waiting/, 2_500);
  expect(document.activeElement?.textContent).toContain("Lead 0003");
  await scrollTo(/^Waiting/, 0);
  expect(document.activeElement?.closest("li")?.style.getPropertyValue("--at")).toBe("2");
  expect(namesIn(/^Waiting/).slice(0, 4)).toEqual(["Lead 0001", "Lead 0002", "Lead 0003", "Lead 0004"]);
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Lead 0004");
});

test("from column to column the arrows go to the first card in sight, the other way round where one reads from right to left", async () => {
  const answered = manyLeads(300).map((lead) => ({
    ...lead,
    id: `${lead.id}-a`,
    name: `A ${lead.name}`,
    state: "answered" as const,
  }));
  const { user, scrollTo } = await openBoard([...manyLeads(300), ...answered]);
  await scrollTo(/^Answered/, 120);
  await user.keyboard("{Tab}{ArrowRight}");
  expect(document.activeElement?.textContent).toContain("A Lead 0121");
  document.documentElement.dir = "rtl";
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement?.textContent).toContain("Lead 0001");
  expect(document.querySelectorAll(".desk-board [data-row][tabindex='0']").length).toBe(1);
});

test("a renewed board stays where one scrolled, with those who stand there by now", async () => {
  const { server, scrollTo, wait } = await openBoard();
  await scrollTo(/^Waiting/, 2_000);
  server.list.leads = manyLeads(5_000).filter(({ name }) => name !== "Lead 2003");
  await wait(30_100);
  expect(namesIn(/^Waiting \(4,999\)/)).toContain("Lead 2010");
  expect(namesIn(/^Waiting/)).not.toContain("Lead 2003");
});

test("whoever is moved far down leaves the keyboard with the one who comes after", async () => {
  const { user, server, wait } = await openBoard();
  await user.keyboard("{Tab}{End}");
  await wait(20);
  await user.keyboard("{ArrowUp}{ArrowUp}");
  await user.keyboard("m");
  server.list.leads = manyLeads(5_000).map((lead) =>
    lead.name === "Lead 4998" ? { ...lead, state: "retired" as const } : lead,
  );
  await user.click(press("Let go: Lead 4998"));
  await wait(50);
  expect(document.activeElement?.textContent).toContain("Lead 4999");
  expect(namesIn(/^Let go \(1\)/)).toEqual(["Lead 4998"]);
});

test("the keyboard goes with its card where somebody comes before it", async () => {
  const { user, server, wait } = await openBoard(manyLeads(20));
  await user.keyboard("{Tab}{ArrowDown}");
  server.list.leads = [listed("Ann Earlier"), ...manyLeads(20)];
  await wait(30_100);
  expect(document.activeElement?.textContent).toContain("Lead 0002");
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Lead 0003");
});

test("the last one of a column who goes leaves the keyboard in the column beside it", async () => {
  const { user, server, wait } = await openBoard([danaListed, listed("Mara Holt", { state: "answered" })]);
  await user.keyboard("{Tab}m");
  server.list.leads = [listed("Mara Holt", { state: "answered" })];
  await user.click(press("Let go: Dana Swope"));
  await wait(50);
  expect(document.activeElement?.textContent).toContain("Mara Holt");
});

test("a card on its way stays drawn, however far one scrolls meanwhile", async () => {
  const { server, scrollTo, wait, user } = await openBoard();
  const card = screen.getByRole("button", { name: /^Lead 0002/ }).closest("li")!;
  await act(() => void fireEvent.dragStart(card));
  await scrollTo(/^Waiting/, 1_000);
  expect(card.isConnected).toBe(true);
  await act(() => void fireEvent.dragOver(column(/^Let go/)));
  await act(() => void fireEvent.drop(column(/^Let go/)));
  await wait(10);
  const dialog = within(screen.getByRole("dialog", { name: "Let go" }));
  await user.click(dialog.getByRole("button", { name: "See what changes" }));
  expect(server.bodies.at(-1)).toMatchObject({ ids: ["lead-lead-0002"], preview: true });
});

test("where nobody counted, a column goes to its end all the same", async () => {
  const { user, wait } = await openBoard(manyLeads(700), (server) => (server.list.uncounted = true));
  await user.keyboard("{Tab}{End}");
  await wait(20);
  expect(document.activeElement?.textContent).toContain("Lead 0700");
});
