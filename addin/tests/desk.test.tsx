import { fireEvent, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { Trouble } from "../src/api/trouble";
import { danaListed, listed } from "./world/fake-leads";
import { problem, type FakeServer } from "./world/fake-server";
import type { FakeSignIn } from "./world/fake-sign-in";
import { openPane } from "./world/open-pane";
import { overdueLead, waitingLead } from "./world/sample-leads";

const own = "0192c0de-0000-7000-8000-000000000001";
const press = (name: string) => screen.getByRole("button", { name });
const tabs = () => screen.getAllByRole("tab").map((tab) => tab.textContent || tab.getAttribute("aria-label"));
const grid = () => screen.getByRole("grid", { name: "Leads" });
const row = (name: RegExp) => within(grid()).getByRole("row", { name });

function openDesk(
  lead: string | null = null,
  arrange: (server: FakeServer, signIn: FakeSignIn) => void = () => undefined,
) {
  const here = (server: FakeServer, signIn: FakeSignIn) => {
    server.list.leads = [danaListed, listed("Owen Pritchard")];
    server.put(overdueLead);
    server.put({ ...waitingLead, id: own, name: "Mara Holt" });
    arrange(server, signIn);
  };
  return openPane({ kind: "none" }, here, { surroundings: { kind: "desk", lead } });
}

test("a window of one's own begins with the leads, and has no page of a mail", async () => {
  await openDesk();
  expect(tabs()).toEqual(["Leads", "Today", "Settings"]);
  expect(row(/Dana Swope/)).toBeTruthy();
});

test("who is opened stands beside the list, which stays as it is", async () => {
  const { user } = await openDesk();
  await user.click(press("Dana Swope"));
  expect(screen.getByRole("region", { name: "How things stand" })).toBeTruthy();
  expect(press("Dana Swope").getAttribute("aria-current")).toBe("true");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "How things stand" })).toBeNull();
});

test("what was done to the lead beside it is seen in the list", async () => {
  const { user, server } = await openDesk();
  await user.click(press("Dana Swope"));
  server.list.leads = [{ ...danaListed, state: "answered" }];
  await user.click(press("Called"));
  expect(row(/Dana Swope/).textContent).toContain("Answered");
});

test("a link opens the lead that it names", async () => {
  const { server } = await openDesk(own);
  expect(server.calls).toContain(`GET /api/leads/${own}`);
  expect(within(screen.getByRole("region", { name: "Mara Holt" })).getByText("Mara Holt")).toBeTruthy();
});

test.each(["0192c0de-0000-7000-8000-000000000002", "../me"])(
  "a link to what is not one's own is politely refused, with one way on: %s",
  async (lead) => {
    const { user, server } = await openDesk(lead);
    expect(screen.getByRole("alert").textContent).toContain("This link leads to a lead that is not among yours.");
    expect(server.calls.some((call) => call.includes(".."))).toBe(false);
    await user.click(press("Show my leads"));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(row(/Dana Swope/)).toBeTruthy();
  },
);

test("one signs in by the press of a button, and the link is still good then", async () => {
  const { user, signIn } = await openDesk(own, (_, one) => (one.trouble = new Trouble("signIn")));
  expect(screen.getByRole("tab", { name: "Leads", selected: true })).toBeTruthy();
  await user.click(press("Sign in"));
  expect(signIn.windows).toBe(1);
  expect(screen.getByRole("region", { name: "Mara Holt" })).toBeTruthy();
});

test("a kind is chosen at once by pointer; keys pass others on their way, and Enter or leaving keeps theirs", async () => {
  const { user, server } = await openDesk();
  const kindOf = (name: string) =>
    within(row(new RegExp(name))).getByRole("button", { name: /^(Prospect|Customer|Referral partner)$/ });
  const choice = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Kind of Dana Swope" });
  const passTo = (kind: string) => {
    fireEvent.keyDown(choice(), { key: "ArrowDown" });
    fireEvent.change(choice(), { target: { value: kind } });
  };
  const isSaved = () => server.calls.includes("PUT /api/leads/lead-dana/kind");
  await user.click(kindOf("Dana Swope"));
  passTo("referralPartner");
  passTo("customer");
  expect(isSaved()).toBe(false);
  await user.keyboard("{Escape}");
  expect(isSaved()).toBe(false);
  await user.click(kindOf("Dana Swope"));
  passTo("referralPartner");
  passTo("customer");
  await user.keyboard("{Enter}");
  expect(server.bodies.at(-1)).toEqual({ kind: "customer" });
  expect(document.activeElement?.textContent).toBe("Customer");
  await user.click(kindOf("Dana Swope"));
  await user.selectOptions(choice(), "prospect");
  expect(server.bodies.at(-1)).toEqual({ kind: "prospect" });
});

test("Tab goes once into the table and out of it", async () => {
  const { user } = await openDesk();
  screen.getByRole("checkbox", { name: "Choose the 2 shown" }).focus();
  await user.keyboard("{Tab}");
  expect(screen.getByRole("grid").contains(document.activeElement)).toBe(true);
  await user.keyboard("{Tab}");
  expect(screen.getByRole("grid").contains(document.activeElement)).toBe(false);
});

test("a cell is edited where it stands, by press or by F2, and the change can be taken back", async () => {
  const { user, server } = await openDesk();
  await user.click(press("Swope Partners"));
  const field = screen.getByRole("textbox", { name: "Company of Dana Swope" });
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, "Swope & Co");
  await user.keyboard("{Enter}");
  expect(server.calls.at(-1)).toBe("PUT /api/leads/lead-dana/person");
  expect(server.bodies.at(-1)).toEqual({
    name: "Dana Swope",
    company: "Swope & Co",
    title: "Managing partner",
    phone: "+46 8 123 45",
  });
  expect(document.activeElement).toBe(press("Swope & Co"));
  await user.click(press("Undo"));
  expect(press("Swope Partners")).toBeTruthy();
  press("Dana Swope").focus();
  await user.keyboard("{F2}");
  expect(screen.getByRole("textbox", { name: "Name of Dana Swope" })).toBeTruthy();
  await user.keyboard("x{Escape}");
  expect(press("Dana Swope")).toBeTruthy();
});

test("Ctrl+Z in the table takes the table's last change back", async () => {
  const { user } = await openDesk();
  await user.click(press("fair VIP"));
  const field = screen.getByRole("textbox", { name: "Tags of Dana Swope" });
  await user.clear(field);
  await user.type(field, "VIP, vip, , new{Enter}");
  expect(press("VIP new")).toBeTruthy();
  await user.keyboard("{Control>}z{/Control}");
  expect(press("fair VIP")).toBeTruthy();
});

test("what the server refuses goes back to what it was, with one sentence and a way on", async () => {
  const { user, server } = await openDesk(null, (world) => {
    world.override = ({ url }) => (url.endsWith("/person") ? problem(422, "no-name", "Give a name.") : null);
  });
  await user.click(press("Swope Partners"));
  await user.type(screen.getByRole("textbox", { name: "Company of Dana Swope" }), " AB{Enter}");
  expect(press("Swope Partners")).toBeTruthy();
  expect(screen.getByText("Give a name.")).toBeTruthy();
  server.override = () => null;
  await user.click(press("Try again"));
  expect(press("Swope Partners AB")).toBeTruthy();
});

test("the keyboard goes from cell to cell", async () => {
  const { user } = await openDesk();
  screen.getByRole("checkbox", { name: "Choose Dana Swope" }).focus();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement).toBe(press("Swope Partners"));
  await user.keyboard("{ArrowDown}{Home}");
  expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: "Choose Owen Pritchard" }));
  await user.keyboard(" ");
  expect(row(/Owen Pritchard/).getAttribute("aria-selected")).toBe("true");
});

test("an act on many shows what it changes before it is done, and is taken back at once", async () => {
  const { user, server } = await openDesk();
  await user.click(screen.getByRole("checkbox", { name: "Choose the 2 shown" }));
  expect(screen.getByText("2 chosen")).toBeTruthy();
  await user.click(press("Add tag"));
  const dialog = within(screen.getByRole("dialog", { name: "Add tag" }));
  await user.type(dialog.getByRole("textbox", { name: "Tag" }), "VIP");
  await user.click(dialog.getByRole("button", { name: "See what changes" }));
  expect(dialog.getByText("1 lead changes.")).toBeTruthy();
  expect(dialog.getByText("1 is so already.")).toBeTruthy();
  expect(dialog.getByRole("list", { name: "Changes" }).textContent).toBe("Owen Pritchardno tags → VIP");
  expect(server.list.leads[1]?.tags).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Change 1" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByText("1 lead is changed.")).toBeTruthy();
  expect(server.list.leads[1]?.tags).toEqual(["VIP"]);
  await user.click(press("Undo"));
  expect(screen.getByText("1 lead is as it was.")).toBeTruthy();
  expect(server.list.leads[1]?.tags).toEqual([]);
});

test("Ctrl+Z takes back an act on many as any other, and what came before it after that", async () => {
  const { user, server } = await openDesk();
  const undo = "{Control>}z{/Control}";
  await user.click(press("Swope Partners"));
  await user.type(screen.getByRole("textbox", { name: "Company of Dana Swope" }), " AB{Enter}");
  await user.click(screen.getByRole("checkbox", { name: "Choose the 2 shown" }));
  await user.click(press("Add tag"));
  const dialog = within(screen.getByRole("dialog", { name: "Add tag" }));
  await user.type(dialog.getByRole("textbox", { name: "Tag" }), "new");
  await user.click(dialog.getByRole("button", { name: "See what changes" }));
  await user.click(dialog.getByRole("button", { name: "Change 2" }));
  expect(server.list.leads[1]?.tags).toEqual(["new"]);
  // Also on another page by then.
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  await user.click(screen.getByRole("tab", { name: "Leads" }));
  await user.keyboard(undo);
  expect(server.list.leads[1]?.tags).toEqual([]);
  expect(screen.getByText("2 leads are as they were.")).toBeTruthy();
  await user.keyboard(undo);
  expect(press("Swope Partners")).toBeTruthy();
  expect(screen.getByText("Taken back: Company of Dana Swope: saved.")).toBeTruthy();
  await user.keyboard(undo);
  expect(screen.getByText("There is nothing of your own to take back.")).toBeTruthy();
});
