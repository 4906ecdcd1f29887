import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { TemplateText } from "../src/api/template-contract";
import { press, step } from "./world/cadence-page";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const sent = ({ bodies }: FakeServer) => bodies.at(-1) as TemplateText;

async function openTemplates(arrange: (server: FakeServer) => void = () => undefined) {
  const pane = await openPane({ kind: "none" }, arrange);
  await pane.user.click(screen.getByRole("tab", { name: "Settings" }));
  await pane.user.click(screen.getByText("Templates"));
  return pane;
}

async function openTemplate(name: string, arrange?: (server: FakeServer) => void) {
  const pane = await openTemplates(arrange);
  await pane.user.click(press(name));
  return pane;
}

test("the list says of each text how it is used, whose it is, and what in it means nothing", async () => {
  await openTemplates();
  expect(screen.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
    "Second mailMail · For you alone",
    "What to ask on the phoneCall · Shared with your colleagues{{shoe size}} means nothing, and stays as it is.",
    "After a fairMail · From Tom Okafor",
  ]);
});

test("an empty list says what belongs there", async () => {
  await openTemplates((server) => (server.templates.templates = []));
  expect(screen.getByText("None yet. What you write again and again belongs here.")).toBeTruthy();
});

test("a text is written with fields at the cursor, saved, and taken back", async () => {
  const { user, server } = await openTemplate("New template");
  await user.type(field("Name"), "Short");
  await user.click(press("First name"));
  expect(document.activeElement).toBe(field("Text"));
  expect(field("Text").value).toBe("{{first name}}");
  await user.type(field("Text"), ", hello!");
  await user.type(field("Subject"), "About ");
  await user.click(press("Last conversation"));
  expect(document.activeElement).toBe(field("Subject"));
  await user.click(screen.getByRole("switch", { name: "Share it with your colleagues" }));
  await user.click(press("Save"));
  expect(sent(server)).toEqual({
    name: "Short",
    channel: "mail",
    subject: "About {{last conversation}}",
    body: "{{first name}}, hello!",
    shared: true,
  });
  expect(screen.getByText("“Short” is there.")).toBeTruthy();
  expect(press("Short")).toBeTruthy();
  await user.click(press("Undo"));
  expect(server.calls).toContain("DELETE /api/templates/template-1");
  expect(screen.queryByRole("button", { name: "Short" })).toBeNull();
});

test("a field in the middle of a sentence goes where the cursor is", async () => {
  const { user } = await openTemplate("After a fair");
  const text = field("Text");
  text.focus();
  text.setSelectionRange(6, 14);
  await user.click(press("First name"));
  expect(text.value).toBe("Hello {{first name}}, it was nice to meet you.");
  expect(text.selectionStart).toBe("Hello {{first name}}".length);
});

test("a name that no field has is said at once", async () => {
  const { user } = await openTemplate("Second mail");
  await user.type(field("Text"), " {{{{shoe size}} and {{{{Hat}}");
  expect(screen.getByText("{{shoe size}}, {{Hat}} mean nothing, and stay as they are.")).toBeTruthy();
});

test("a field that is not closed is said when the text is left, and in the list, never while it is written", async () => {
  const { user } = await openTemplate("Second mail");
  await user.type(field("Text"), " {{{{first name}");
  expect(screen.queryByText(/not complete/)).toBeNull();
  await user.keyboard("{Tab}");
  const sentence = "{{first name} is not complete. A field stands between {{ and }}.";
  expect(screen.getByText(sentence).getAttribute("role")).toBe("status");
  await user.click(press("Save"));
  expect(screen.getAllByRole("listitem")[0]?.textContent).toContain(sentence);
  await user.click(press("Second mail"));
  expect(screen.getByText(sentence)).toBeTruthy();
  await user.type(field("Text"), "}");
  expect(screen.queryByText(/not complete/)).toBeNull();
});

test("a change is saved, and Undo brings the earlier words back", async () => {
  const { user, server } = await openTemplate("Second mail");
  await user.clear(field("Name"));
  await user.type(field("Name"), "Third mail");
  await user.click(press("Save"));
  expect(server.calls).toContain("PUT /api/templates/template-second");
  expect(screen.getByText("“Third mail” is changed.")).toBeTruthy();
  await user.click(press("Undo"));
  expect(press("Second mail")).toBeTruthy();
});

test("where another window was quicker nothing is overwritten, and what was typed stays", async () => {
  const { user, server } = await openTemplate("Second mail");
  server.templates.change("template-second", { body: "From the other window" });
  await user.type(field("Name"), "!");
  await user.click(press("Save"));
  expect(screen.getByRole("alert").textContent).toContain("changed in another window");
  expect(server.templates.templates[0]?.body).toBe("From the other window");
  expect(field("Name").value).toBe("Second mail!");
  await user.click(press("Back to Settings"));
  await user.click(press("Second mail"));
  expect(field("Name").value).toBe("Second mail!");
  await user.click(press("Discard them"));
  expect(field("Text").value).toBe("From the other window");
});

test("what is deleted can be put back", async () => {
  const { user, server } = await openTemplate("Second mail");
  await user.click(press("Delete"));
  expect(screen.queryByRole("button", { name: "Second mail" })).toBeNull();
  await user.click(press("Undo"));
  expect(sent(server).body).toContain("{{first name}}");
  expect(press("Second mail")).toBeTruthy();
});

test("a colleague's text is used as a copy, and never changed", async () => {
  const { user, server } = await openTemplate("After a fair");
  expect(field("Name").value).toBe("Copy of After a fair");
  expect(screen.getByText("Tom Okafor shares this text. What you save is a copy of your own.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
  await user.click(press("Save"));
  expect(server.calls).toContain("POST /api/templates");
  expect(sent(server)).toMatchObject({ name: "Copy of After a fair", shared: false });
});

test("a refusal about somebody else's text asks nobody for consent", async () => {
  const { user } = await openTemplate("Second mail", (world) => {
    world.override = (request) =>
      request.method === "PUT" ? problem(403, "not-your-template", "A colleague shares this template.") : null;
  });
  await user.click(press("Save"));
  expect(screen.getByRole("alert").textContent).toBe("A colleague shares this template.");
  expect(screen.queryByRole("button", { name: "Ask for consent" })).toBeNull();
});

test("what is missing is said where it is missing, and the keyboard goes there", async () => {
  const { user, server } = await openTemplate("New template");
  await user.click(press("Save"));
  expect(document.activeElement).toBe(field("Name"));
  await user.type(field("Name"), "x");
  await user.click(press("Save"));
  expect(screen.getByText("Write the text first.")).toBeTruthy();
  expect(document.activeElement).toBe(field("Text"));
  expect(server.bodies).toEqual([]);
});

test("only a mail has a subject", async () => {
  const { user, server } = await openTemplate("Second mail");
  await user.selectOptions(screen.getByRole("combobox", { name: "How" }), "Call");
  expect(screen.queryByRole("textbox", { name: "Subject" })).toBeNull();
  await user.click(press("Save"));
  expect(sent(server)).toMatchObject({ channel: "call", subject: "" });
});

test("what was typed is still there after leaving, and can be discarded and brought back", async () => {
  const { user } = await openTemplate("Second mail");
  await user.type(field("Name"), "!");
  await user.click(screen.getByRole("tab", { name: "This mail" }));
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  await user.click(press("Back to Settings"));
  await user.click(press("Second mail"));
  expect(field("Name").value).toBe("Second mail!");
  await user.click(press("Discard them"));
  expect(field("Name").value).toBe("Second mail");
  await user.click(press("Undo"));
  expect(field("Name").value).toBe("Second mail!");
});

test("a step of a cadence begins with a text for its channel", async () => {
  const { user, server } = await openTemplates();
  await user.click(screen.getByText("Cadences"));
  await user.click(press("New cadence"));
  const texts = (number: number) => within(step(number)).queryByRole("combobox", { name: "Text" });
  expect([...texts(1)!.querySelectorAll("option")].map((option) => option.textContent)).toEqual([
    "without a template",
    "with “Second mail”",
    "with “After a fair”",
  ]);
  await user.selectOptions(texts(1)!, "with “Second mail”");
  await user.type(field("Name"), "With words");
  await user.click(press("Save"));
  expect((server.bodies.at(-1) as { steps: { template: string | null }[] }).steps.map((s) => s.template)).toEqual([
    "template-second",
    null,
    null,
    null,
    null,
  ]);
});

test("a step whose text is gone says so, and keeps it until another is chosen", async () => {
  const { user } = await openPane({ kind: "none" }, (server) => {
    server.settings.cadences = server.settings.cadences.map((cadence) => ({
      ...cadence,
      steps: cadence.steps.map((each) => ({ ...each, template: "template-gone" })),
    }));
  });
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  await user.click(screen.getByText("Cadences"));
  await user.click(press("After a fair"));
  const text = within(step(1)).getByRole<HTMLSelectElement>("combobox", { name: "Text" });
  expect(text.selectedOptions[0]?.textContent).toBe("with a template that is gone");
});
