import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received, sent } from "./world/fake-host";
import { openPane, type OpenPane } from "./world/open-pane";
import { dana, waitingLead } from "./world/sample-leads";

const signature = "Shall we talk?\n\nDana Swope\nHead of Sales | Swope Partners\n+49 30 1234";
const proposal = { company: "Swope Partners", title: "Head of Sales", phone: "+49 30 1234" };
const press = (name: string | RegExp) => screen.getByRole("button", { name });
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const bodiesTo = ({ server }: OpenPane, call: string) =>
  server.bodies.filter((_, index) => server.calls.filter((made) => !made.startsWith("GET"))[index + 1] === call);

async function openStranger(): Promise<OpenPane> {
  return openPane(received(dana, "Workshop?", signature), (server) => {
    server.proposal = proposal;
  });
}

test("what the signature says is in sight before it is saved, and is saved with them", async () => {
  const pane = await openStranger();
  expect(screen.getByText("Head of Sales, Swope Partners, +49 30 1234")).toBeTruthy();
  await pane.user.click(screen.getByText("More options"));
  expect(field("Company (optional)").value).toBe("Swope Partners");
  expect(screen.getAllByText("Filled in from the signature. Please check it.")).toHaveLength(3);
  await pane.user.click(press("Follow up"));
  expect(pane.server.bodies).toMatchObject([{ text: signature, ...dana }, proposal]);
  expect(screen.getByText("Head of Sales, Swope Partners")).toBeTruthy();
  expect(screen.getByRole("link", { name: "+49 30 1234" }).getAttribute("href")).toBe("tel:+49301234");
});

test("the user's word holds, also where it is that nothing is known", async () => {
  const pane = await openStranger();
  await pane.user.click(screen.getByText("More options"));
  await pane.user.clear(field("Company (optional)"));
  await pane.user.clear(field("Title (optional)"));
  await pane.user.type(field("Title (optional)"), "Owner");
  await pane.user.click(press("Follow up"));
  expect(pane.server.bodies.at(-1)).toMatchObject({ company: null, title: "Owner", phone: "+49 30 1234" });
});

test("nothing of the mail's text is kept in the browser", async () => {
  const { user } = await openStranger();
  await user.click(screen.getByText("More options"));
  await user.type(field("Note to yourself (optional)"), "x");
  expect(Object.values({ ...sessionStorage }).join(" ")).not.toMatch(/Swope Partners|Shall we talk|1234/);
});

test("a mail of one's own has no signature of theirs", async () => {
  const { server } = await openPane(sent([dana]));
  expect(server.calls).not.toContain("POST /api/people/proposal");
});

test("tags are completed from those in use, and taken without Enter, too", async () => {
  const pane = await openStranger();
  await pane.user.click(screen.getByText("More options"));
  expect([...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"))).toEqual([
    "fair",
    "VIP",
  ]);
  await pane.user.type(field("Tags (optional)"), "Lyon");
  await pane.user.keyboard("{Enter}");
  await pane.user.type(field("Tags (optional)"), "lyon");
  await pane.user.keyboard("{Enter}");
  await pane.user.type(field("Tags (optional)"), "fair");
  await pane.user.keyboard("{Tab}");
  await pane.user.click(press("Follow up"));
  expect(pane.server.bodies.at(-1)).toMatchObject({ tags: ["Lyon", "fair"] });
  expect(screen.getByText("Lyon")).toBeTruthy();
});

test("a known card is edited, shown at once, and undone", async () => {
  const pane = await openPane(received(dana, "Hello", signature), (server) => {
    server.put({ ...waitingLead, company: "Old Ltd", tags: ["VIP"] });
    server.proposal = proposal;
  });
  const { user, server } = pane;
  await user.click(press("Edit their card"));
  const form = screen.getByRole("form", { name: "Card of Dana" });
  expect(document.activeElement).toBe(field("Name"));
  // What is known is not overwritten; what is not known is proposed.
  expect([field("Company (optional)").value, field("Title (optional)").value]).toEqual(["Old Ltd", "Head of Sales"]);
  await user.click(within(form).getByRole("button", { name: "Remove tag VIP" }));
  await user.click(press("Save card"));
  expect(bodiesTo(pane, "PUT /api/leads/lead-dana/person")).toEqual([
    { name: "Dana Swope", company: "Old Ltd", title: "Head of Sales", phone: "+49 30 1234" },
  ]);
  expect(server.bodies.at(-1)).toEqual({ tags: [] });
  expect(screen.getByText("Head of Sales, Old Ltd")).toBeTruthy();
  expect(screen.queryByRole("form", { name: "Card of Dana" })).toBeNull();
  expect(document.activeElement).toBe(press("Edit their card"));
  await user.click(press("Undo"));
  expect(server.calls.at(-1)).toBe("POST /api/leads/lead-dana/undo");
});

test("a card without a name is not saved, and what was not changed is not sent", async () => {
  const { user, server } = await openPane(received(dana), (world) => world.put(waitingLead));
  await user.click(press("Edit their card"));
  await user.clear(field("Name"));
  await user.click(press("Save card"));
  expect(screen.getByText("A name is needed.")).toBeTruthy();
  await user.type(field("Name"), "Dana Swope");
  await user.click(press("Save card"));
  expect(server.bodies).toEqual([]);
  expect(screen.queryByRole("form")).toBeNull();
});

test("the note of the capture stands where one looks for it", async () => {
  await openPane(received(dana), (server) => server.put({ ...waitingLead, note: "Likes <b>short</b> mails" }));
  expect(screen.getByText("Likes <b>short</b> mails")).toBeTruthy();
});
