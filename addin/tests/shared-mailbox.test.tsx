import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Person } from "../src/api/contract";
import { received } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { dana } from "./world/sample-leads";

const support = { name: "Support", address: "support@lindqvist-consulting.example" };
const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const inSupport = (from: Person, others: readonly Person[]) =>
  received(from, "Hello", null, others, [], support.address);
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

test("a mail in a shared mailbox says whose it is and what is not heard, and does not offer its owner", async () => {
  await openPane(inSupport(dana, [support, tom]));
  expect(screen.getByText(/^This mail is in the mailbox support@lindqvist-consulting\.example\./)).toBeTruthy();
  expect(heading()).toBe("Dana Swope");
  expect(screen.getByRole("button", { name: "Follow up with Tom" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Follow up with Support" })).toBeNull();
});

test("what the shared mailbox sent is about whom it went to", async () => {
  const { user, server } = await openPane(inSupport(support, [tom]));
  expect(heading()).toBe("Tom Reyes");
  await user.click(screen.getByRole("button", { name: "Follow up" }));
  expect(server.bodies).toMatchObject([{ person: tom, mail: { direction: "sent" } }]);
});
