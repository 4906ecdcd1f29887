import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Person } from "../src/api/contract";
import { replyToIn } from "../src/host/reply-to";
import { received } from "./world/fake-host";
import { problem } from "./world/fake-server";
import { openPane, type OpenPane } from "./world/open-pane";
import { dana, waitingLead } from "./world/sample-leads";

const tom = { name: "Tom Reyes", address: "tom@reyes.example" };
const ann = { name: "Ann Lee", address: "ann@lee.example" };
const tomsLead = {
  ...waitingLead,
  id: "lead-tom",
  name: tom.name,
  addresses: [{ address: tom.address, bounced: false }],
};
const press = (name: string) => screen.getByRole("button", { name });
const rows = () => within(screen.getByRole("region", { name: "Also on this mail" })).getAllByRole("listitem");

const mailWith = (others: readonly Person[], replyTo: readonly Person[] = []) =>
  received(dana, "Hello", null, others, replyTo);

function openWith(
  others: readonly Person[],
  arrange: Parameters<typeof openPane>[1] = () => undefined,
): Promise<OpenPane> {
  return openPane(mailWith(others), arrange);
}

test("who else is on the mail is captured with one press, and taken back with another", async () => {
  const { user, server } = await openWith([tom, ann]);
  await user.click(press("Follow up with Tom"));
  expect(server.bodies).toMatchObject([
    { person: tom, mail: null, followUp: { preset: "threeDays" }, kind: "prospect" },
  ]);
  expect(screen.getByText("You are following up with Tom.")).toBeTruthy();
  expect(rows()[0]!.textContent).toContain("Next touch in 3 days.");
  // The page is still about the sender.
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Dana Swope");
  expect(document.activeElement).toBe(press("Undo: follow up with Tom"));
  await user.click(press("Undo: follow up with Tom"));
  expect(server.calls.at(-1)).toBe(`POST /api/leads/lead-${tom.address}/undo`);
  expect(press("Follow up with Tom")).toBeTruthy();
});

test("who is a lead already is shown as such, and their page opens", async () => {
  const { user } = await openWith([tom], (server) => server.put(tomsLead));
  expect(rows()[0]!.textContent).toContain("Waiting since Tuesday.");
  expect(screen.queryByRole("button", { name: "Follow up with Tom" })).toBeNull();
  await user.click(within(rows()[0]!).getByRole("button"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Tom Reyes");
  await user.click(press("Someone else on this mail"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Dana Swope");
});

test("a capture that fails says why and can be tried again", async () => {
  const { user, server } = await openWith([tom], (world) => {
    world.override = (request) =>
      request.method === "POST" && request.url.endsWith("/leads") ? problem(503, "x", "x") : null;
  });
  await user.click(press("Follow up with Tom"));
  expect(rows()[0]!.textContent).toContain("FollowUp has a problem of its own right now.");
  server.override = () => null;
  await user.click(press("Try again: follow up with Tom"));
  expect(press("Undo: follow up with Tom")).toBeTruthy();
});

test("Ctrl+Z takes back what was pressed there", async () => {
  const { user } = await openWith([tom]);
  await user.click(press("Follow up with Tom"));
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.getByText("Taken back: You are following up with Tom.")).toBeTruthy();
  expect(press("Follow up with Tom")).toBeTruthy();
});

test("of many only a few are asked about, the others when they are shown", async () => {
  const many = Array.from({ length: 12 }, (_, n) => ({ name: `Person ${n}`, address: `p${n}@x.example` }));
  const { user, server } = await openWith(many);
  const asked = () => server.calls.filter((call) => /find\?address=p\d+/.test(call)).length;
  expect([rows().length, asked()]).toEqual([4, 4]);
  await user.click(press("Show all 12"));
  expect([rows().length, asked()]).toEqual([12, 12]);
});

test("whom an answer would go to stands first, and once", async () => {
  await openPane(mailWith([tom, ann], [ann, { name: "Lee Office", address: "office@lee.example" }]));
  expect(rows().map((row) => row.querySelector(".person-name")?.textContent)).toEqual([
    "Lee Office",
    "Tom Reyes",
    "Ann Lee",
  ]);
});

test("a mail to nobody else shows no empty list", async () => {
  await openWith([]);
  expect(screen.queryByRole("region", { name: "Also on this mail" })).toBeNull();
});

test.each([
  [
    'From: x@y.z\r\nReply-To: "Reyes, Tom" <tom@reyes.example>,\r\n ann@lee.example\r\nTo: z@y.x',
    [tom, { ...ann, name: ann.address }],
  ],
  ["reply-to: <tom@reyes.example>", [{ ...tom, name: tom.address }]],
  ["Reply-To: =?utf-8?q?T=C3=B6m?= <tom@reyes.example>", [{ ...tom, name: tom.address }]],
  ["X-Reply-To: tom@reyes.example\r\nSubject: Reply-To: me@x.y", []],
  ["", []],
])("the header Reply-To of %j", (headers, people) => {
  expect(replyToIn(headers)).toEqual(people);
});
