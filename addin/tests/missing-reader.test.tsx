import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { received } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { dana } from "./world/sample-leads";

vi.mock("../src/when/reader-for", () => ({ readerFor: () => Promise.reject(new Error("offline")) }));

test("own words that cannot be read without a connection leave the calendar, and say so", async () => {
  const { user, server } = await openPane(received(dana));
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  await user.type(screen.getByLabelText("In your own words"), "tomorrow");
  await user.click(screen.getByRole("button", { name: "Follow up" }));
  expect(screen.getByText(/^Your words cannot be read without a connection\./)).toBeTruthy();
  expect(server.bodies).toEqual([]);
  await user.type(screen.getByLabelText("Or a date"), "2026-12-03");
  await user.click(screen.getByRole("button", { name: "Follow up" }));
  expect(server.bodies).toMatchObject([{ followUp: { date: "2026-12-03", time: null } }]);
});
