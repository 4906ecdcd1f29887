import { screen } from "@testing-library/preact";
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
