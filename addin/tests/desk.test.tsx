import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { Trouble } from "../src/api/trouble";
import { danaListed, listed } from "./world/fake-leads";
import type { FakeServer } from "./world/fake-server";
import type { FakeSignIn } from "./world/fake-sign-in";
import { openPane } from "./world/open-pane";
import { overdueLead, waitingLead } from "./world/sample-leads";

const own = "0192c0de-0000-7000-8000-000000000001";
const press = (name: string) => screen.getByRole("button", { name });
const tabs = () => screen.getAllByRole("tab").map((tab) => tab.textContent || tab.getAttribute("aria-label"));
const row = (name: RegExp) => screen.getByRole("button", { name });

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
  expect(row(/^Dana Swope/)).toBeTruthy();
});

test("who is opened stands beside the list, which stays as it is", async () => {
  const { user } = await openDesk();
  await user.click(row(/^Dana Swope/));
  expect(screen.getByRole("region", { name: "How things stand" })).toBeTruthy();
  expect(row(/^Dana Swope/).getAttribute("aria-current")).toBe("true");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "How things stand" })).toBeNull();
});

test("what was done to the lead beside it is seen in the list", async () => {
  const { user, server } = await openDesk();
  await user.click(row(/^Dana Swope/));
  server.list.leads = [{ ...danaListed, state: "answered" }];
  await user.click(press("Called"));
  expect(row(/^Dana Swope/).textContent).toContain("Answered");
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
    expect(row(/^Dana Swope/)).toBeTruthy();
  },
);

test("one signs in by the press of a button, and the link is still good then", async () => {
  const { user, signIn } = await openDesk(own, (_, one) => (one.trouble = new Trouble("signIn")));
  expect(screen.getByRole("tab", { name: "Leads", selected: true })).toBeTruthy();
  await user.click(press("Sign in"));
  expect(signIn.windows).toBe(1);
  expect(screen.getByRole("region", { name: "Mara Holt" })).toBeTruthy();
});
