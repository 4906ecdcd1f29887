import { act, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { dana, plannedLead, waitingLead } from "./world/sample-leads";

const press = (name: string) => screen.getByRole("button", { name });
const standing = () => screen.getByRole("region", { name: "How things stand" });
const openLead = () => openPane(received(dana), (server) => server.put(waitingLead));

test("a button that makes room for a form leaves the keyboard where the answer stands, and so does the form", async () => {
  const { user } = await openLead();
  press("Change next touch").focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(standing());
  press("Cancel").focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(standing());
});

test("a note that was kept, or left, gives the keyboard back to its button", async () => {
  const { user } = await openLead();
  press("Note").focus();
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Note" }));
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(press("Note"));
  await user.keyboard("{Enter}");
  await user.keyboard("Likes short mails{Enter}");
  expect(screen.queryByRole("textbox", { name: "Note" })).toBeNull();
  expect(document.activeElement).toBe(press("Note"));
});

test("who is let go leaves the keyboard where the way back stands", async () => {
  const { user } = await openPane(received(dana), (server) => server.put(plannedLead));
  press("Let go").focus();
  await user.keyboard("{Enter}");
  expect(standing().textContent).toContain("Take up again");
  expect(document.activeElement).toBe(standing());
});

test("a press on nothing is no wish to be put anywhere", async () => {
  const { user } = await openLead();
  press("Change next touch").focus();
  await user.click(document.body);
  expect(document.activeElement).toBe(document.body);
  await act(() => press("Change next touch").click());
  expect(screen.queryByRole("button", { name: "Change next touch" })).toBeNull();
  expect(document.activeElement).toBe(document.body);
});
