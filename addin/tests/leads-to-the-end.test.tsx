import { act, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { manyLeads } from "./world/fake-leads";
import type { FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";

const listCalls = ({ calls }: FakeServer) => calls.filter((call) => call.includes("/api/leads?"));

test("End goes to the last of all, however many stand between, and one goes on from there both ways", async () => {
  const { user, server, wait } = await openPane(
    { kind: "none" },
    (world) => void (world.list.leads = manyLeads(2_000)),
  );
  await user.click(screen.getByRole("tab", { name: "Leads" }));
  screen.getByRole("textbox", { name: "Search leads" }).focus();
  await user.keyboard("{ArrowDown}");
  const before = listCalls(server).length;
  await user.keyboard("{End}");
  await wait(10);
  expect(document.activeElement?.textContent).toContain("Lead 2000");
  expect(document.activeElement?.closest("li")?.getAttribute("aria-posinset")).toBe("2000");
  expect(listCalls(server)[before]).toBe("GET /api/leads?take=100&state=active&sort=next&before=end");
  expect(screen.getByText("2,000 leads", { selector: ".quiet" })).toBeTruthy();
  for (let page = 0; page < 15; page++) await user.keyboard("{PageUp}");
  await wait(10);
  expect(document.activeElement?.textContent).toContain("Lead 1880");
  // Neither is all read again that lies between.
  expect(listCalls(server).length - before).toBeLessThan(6);
  await user.keyboard("{Home}");
  await wait(10);
  expect(document.activeElement?.textContent).toContain("Lead 0001");
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Lead 0002");
});

const rows = () => within(screen.getByRole("list", { name: "Leads" })).queryAllByRole("listitem");
const numbers = () => rows().map((row) => /Lead (\d+)/.exec(row.textContent)?.[1] ?? "");

async function openMany() {
  const pane = await openPane({ kind: "none" }, (world) => void (world.list.leads = manyLeads(9_000)));
  await pane.user.click(screen.getByRole("tab", { name: "Leads" }));
  const scroller = screen.getByRole("list", { name: "Leads" }).parentElement!;
  const scrollTo = async (row: number) => {
    scroller.scrollTop = 68 * row;
    await act(() => void scroller.dispatchEvent(new Event("scroll")));
  };
  return { ...pane, scrollTo };
}

test("the scrollbar is as long as the list, and where it is let go one part is read, and those around it from there", async () => {
  const { server, scrollTo, wait } = await openMany();
  const list = screen.getByRole("list", { name: "Leads" });
  expect(list.style.getPropertyValue("--rows")).toBe("9000");
  const before = listCalls(server).length;
  await scrollTo(4_500);
  await wait(20);
  expect(numbers()).toContain("4501");
  expect(
    numbers()
      .filter((number) => number !== "" && number !== "0001")
      .every((one) => Math.abs(Number(one) - 4_500) < 40),
  ).toBe(true);
  expect(listCalls(server)[before]).toBe("GET /api/leads?take=100&state=active&sort=next&at=4450");
  expect(listCalls(server).length - before).toBeLessThan(4);
  expect(
    rows()
      .find((row) => row.textContent.startsWith("Lead 4501"))
      ?.getAttribute("aria-posinset"),
  ).toBe("4501");
  await scrollTo(4_400);
  await wait(20);
  expect(numbers()).toContain("4401");
  await scrollTo(8_990);
  await wait(20);
  expect(numbers()).toContain("9000");
  await scrollTo(0);
  await wait(20);
  expect(numbers()).toContain("0001");
  expect(new Set(numbers()).size).toBe(numbers().length);
});

test("the keyboard stays in the list when its row is read only after one went there", async () => {
  const { user } = await openMany();
  screen.getByRole("textbox", { name: "Search leads" }).focus();
  await user.keyboard("{ArrowDown}{End}{PageUp}{Home}{End}");
  expect(document.activeElement?.textContent).toContain("Lead 9000");
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement?.textContent).toContain("Lead 8999");
});

test("however far one reads on, what is kept has an end, and the way back is read again", async () => {
  const { scrollTo, wait } = await openMany();
  for (let row = 0; row <= 5_000; row += 50) await scrollTo(row);
  await wait(20);
  expect(numbers()).toContain("5001");
  for (let row = 5_000; row >= 1_000; row -= 50) await scrollTo(row);
  await wait(20);
  const shown = numbers().filter((number) => number !== "");
  expect(shown).toContain("1001");
  expect(rows().length).toBeLessThan(50);
  for (const row of rows().filter(({ textContent }) => textContent !== ""))
    expect(`Lead ${row.getAttribute("aria-posinset")?.padStart(4, "0")}`).toBe(/Lead \d+/.exec(row.textContent)?.[0]);
});

test("where the list became shorter meanwhile, one comes to its end", async () => {
  const { server, scrollTo, wait } = await openMany();
  server.list.leads = manyLeads(3_000);
  await scrollTo(6_000);
  await wait(20);
  expect(screen.getByRole("list", { name: "Leads" }).style.getPropertyValue("--rows")).toBe("3000");
});
