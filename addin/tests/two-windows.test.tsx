import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead } from "../src/api/contract";
import { received } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { dana, overdueLead, waitingLead } from "./world/sample-leads";
import { permissionLead } from "./world/sample-method";

/** The lead is changed in another window between the look and the press. */
async function openAndChange(known: Lead, elsewhere: Lead) {
  const pane = await openPane(received(dana), (server) => server.put(known));
  pane.server.put(elsewhere);
  return pane;
}

const elsewhere = { ...permissionLead, version: 20 };
const changed = () => screen.queryByRole("region", { name: "Changed in another window" });
const press = (name: string) => screen.getByRole("button", { name });

async function setNextWeek({ user }: Awaited<ReturnType<typeof openPane>>) {
  await user.click(press("Change next touch"));
  await user.click(screen.getByRole("radio", { name: "Next week" }));
  await user.click(press("Set next touch"));
}

test("every change says which version it was decided on", async () => {
  const tags: (string | null)[] = [];
  const { user } = await openPane(received(dana), (server) => {
    server.put(waitingLead);
    server.override = (request) => {
      if (request.method === "PUT") tags.push(request.headers.get("if-match"));
      return null;
    };
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "They are a" }), "Customer");
  expect(tags).toEqual(['"4"']);
});

test("what another window changed is shown, and the newer may hold", async () => {
  const pane = await openAndChange(waitingLead, elsewhere);
  await setNextWeek(pane);
  expect(within(changed()!).getByRole("alert").textContent).toContain("Next: call on 1 March 2027.");
  await pane.user.click(press("Use the newer"));
  expect(changed()).toBeNull();
  expect(screen.queryByRole("button", { name: "Set next touch" })).toBeNull();
  expect(pane.server.leads.get("lead-dana")).toBe(elsewhere);
});

test("or one's own is done on top of it", async () => {
  const pane = await openAndChange(waitingLead, elsewhere);
  await setNextWeek(pane);
  await pane.user.click(press("Do mine on top"));
  expect(changed()).toBeNull();
  expect(pane.server.bodies.at(-1)).toMatchObject({ followUp: { preset: "nextWeek" } });
  expect(screen.getByText("Next touch set.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Set next touch" })).toBeNull();
});

test("what does not touch what was decided is no question", async () => {
  const placed = { ...waitingLead, version: 5, nextTouch: { ...waitingLead.nextTouch!, calendar: "failed" as const } };
  const pane = await openAndChange(waitingLead, placed);
  await setNextWeek(pane);
  expect(changed()).toBeNull();
  expect(screen.getByText("Next touch set.")).toBeTruthy();
});

test("the hour to which the day's room moved a touch is none", async () => {
  const next = { ...waitingLead.nextTouch!, fixed: false };
  const moved = { ...next, local: "2026-11-27T15:00", due: "2026-11-27T14:00:00Z" };
  const pane = await openAndChange(
    { ...waitingLead, nextTouch: next },
    { ...waitingLead, version: 5, nextTouch: moved },
  );
  await setNextWeek(pane);
  expect(changed()).toBeNull();
  expect(screen.getByText("Next touch set.")).toBeTruthy();
});

test("a note is added to whatever there is", async () => {
  const pane = await openAndChange(waitingLead, elsewhere);
  await pane.user.click(press("Note"));
  await pane.user.keyboard("Likes short mails{Enter}");
  expect(changed()).toBeNull();
  expect(screen.getByText("Note kept.")).toBeTruthy();
});

test("a touch that would complete another plan is asked about", async () => {
  const pane = await openAndChange(overdueLead, elsewhere);
  await pane.user.click(press("Called"));
  expect(changed()).toBeTruthy();
});

test("the question stays while the lead goes on changing", async () => {
  const pane = await openAndChange(waitingLead, elsewhere);
  await setNextWeek(pane);
  pane.server.put({ ...elsewhere, version: 21, lastConversation: "Something newer" });
  await pane.wait(3_100);
  expect(screen.getByText("Something newer")).toBeTruthy();
  await pane.user.click(press("Do mine on top"));
  expect(screen.getByText("Next touch set.")).toBeTruthy();
});
