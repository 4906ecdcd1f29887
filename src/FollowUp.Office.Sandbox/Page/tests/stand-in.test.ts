import { beforeEach, describe, expect, it } from "vitest";
import { authBridge } from "../office/bridge";
import { linkTo } from "../office/link";
import { createOffice } from "../office/office";
import { wrap, type FromPage } from "../protocol";
import { dana, mail, mia, Page } from "./stand-in-page";

let page: Page;
let office: ReturnType<typeof createOffice>;

beforeEach(() => {
  localStorage.clear();
  page = new Page();
  office = createOffice(page, localStorage);
});

async function onItemChanged(): Promise<(string | undefined)[]> {
  const seen: (string | undefined)[] = [];
  await new Promise((done) => {
    const handler = () => seen.push(office.context.mailbox.item?.subject);
    office.context.mailbox.addHandlerAsync(office.EventType.ItemChanged, handler, done);
  });
  return seen;
}

describe("Office.js in the sandbox", () => {
  it("is ready when the page has said who is there", async () => {
    page.welcome(null);
    expect(await office.onReady()).toEqual({ host: "Outlook", platform: "OfficeOnline" });
    expect(office.context.mailbox.userProfile.emailAddress).toBe(mia.address);
    expect(office.context.mailbox.item).toBeNull();
  });

  it("shows the open mail as a read message", async () => {
    page.welcome(mail("AA-1_x"));
    await office.onReady();
    const item = office.context.mailbox.item;
    expect(item).toMatchObject({
      itemType: "message",
      internetMessageId: "<AA-1_x@mail.example>",
      normalizedSubject: "Workshop",
      from: { displayName: dana.name, emailAddress: dana.address },
    });
    expect(item?.dateTimeCreated).toEqual(new Date("2026-11-23T09:12:00Z"));
  });

  it("gives ids in Outlook's alphabet, which convertToRestId turns into Graph's", () => {
    page.welcome(mail("AA-1_x"));
    const id = office.context.mailbox.item?.itemId ?? "";
    expect(id).toBe("AA/1+x");
    expect(office.context.mailbox.convertToRestId(id)).toBe("AA-1_x");
  });

  it("shows the user as the sender of a sent mail", () => {
    page.welcome(mail("1", { from: mia, to: [dana] }));
    expect(office.context.mailbox.item?.from.emailAddress).toBe(mia.address);
    expect(office.context.mailbox.item?.to[0]?.emailAddress).toBe(dana.address);
  });

  it("raises ItemChanged for every other mail, and for none", async () => {
    page.welcome(mail("1"));
    const seen = await onItemChanged();
    page.say({ type: "item", item: mail("2", { subject: "Second" }) });
    page.say({ type: "item", item: null });
    page.say({ type: "item", item: mail("3", { subject: "Third" }) });
    expect(seen).toEqual(["Second", undefined, "Third"]);
  });

  it("raises nothing when more becomes known of the same mail", async () => {
    page.welcome(mail("1"));
    const seen = await onItemChanged();
    page.say({ type: "item", item: mail("1", { cc: [mia] }) });
    expect(seen).toEqual([]);
    expect(office.context.mailbox.item?.cc).toHaveLength(1);
  });

  it("keeps an item of an earlier selection as it was", () => {
    page.welcome(mail("1"));
    const first = office.context.mailbox.item;
    page.say({ type: "item", item: mail("2", { from: mia }) });
    expect(first?.from.emailAddress).toBe(dana.address);
  });

  it("raises nothing any more once the handlers are removed", async () => {
    page.welcome(mail("1"));
    const seen = await onItemChanged();
    await new Promise((done) => office.context.mailbox.removeHandlerAsync(office.EventType.ItemChanged, done));
    page.say({ type: "item", item: null });
    expect(seen).toEqual([]);
  });

  it("refuses events that it does not know", async () => {
    const result = await new Promise<Office.AsyncResult<void>>((done) =>
      office.context.mailbox.addHandlerAsync("somethingElse", () => undefined, done),
    );
    expect(result.status).toBe(office.AsyncResultStatus.Failed);
    expect(result.error.message).toContain("somethingElse");
  });

  it("reads the body of the mail that was asked, also when another is open by then", async () => {
    page.welcome(mail("1"));
    const body = new Promise<Office.AsyncResult<string>>((done) =>
      office.context.mailbox.item?.body.getAsync(office.CoercionType.Text, done),
    );
    await Promise.resolve();
    page.say({ type: "item", item: mail("2") });
    const asked = page.heard.find((message) => message.type === "body");
    expect(asked).toMatchObject({ itemId: "1", form: "text" });
    page.say({ type: "body", request: asked?.request ?? 0, content: "Hi Mia" });
    expect(await body).toMatchObject({ status: "succeeded", value: "Hi Mia" });
  });

  it("tells the pane's theme handler of a new theme", async () => {
    page.welcome(null);
    const themes: boolean[] = [];
    await new Promise((done) => {
      const handler = (event: Office.OfficeThemeChangedEventArgs) => themes.push(event.officeTheme.isDarkTheme);
      office.context.mailbox.addHandlerAsync(office.EventType.OfficeThemeChanged, handler, done);
    });
    page.say({ type: "theme", dark: true });
    expect(themes).toEqual([true]);
    expect(office.context.officeTheme.isDarkTheme).toBe(true);
  });

  it.each([
    ["Mailbox", "1.5", true],
    ["Mailbox", "1.14", true],
    ["Mailbox", "1.15", false],
    ["NestedAppAuth", "1.1", true],
    ["ExcelApi", "1.1", false],
  ])("knows %s %s: %s", (name, version, known) => {
    expect(office.context.requirements.isSetSupported(name, version)).toBe(known);
  });

  it("keeps roaming settings", async () => {
    office.context.roamingSettings.set("pinned", true);
    await new Promise((done) => {
      office.context.roamingSettings.saveAsync(done);
    });
    expect(createOffice(new Page(), localStorage).context.roamingSettings.get("pinned")).toBe(true);
  });

  it("carries MSAL's envelopes to the page and back", () => {
    const bridge = authBridge(page);
    const answers: string[] = [];
    bridge.addEventListener("message", (response) => answers.push(response.data));
    bridge.postMessage('{"requestId":"1"}');
    expect(page.heard).toEqual([{ type: "auth", envelope: '{"requestId":"1"}' }]);
    page.say({ type: "auth", envelope: "answer" });
    expect(answers).toEqual(["answer"]);
  });
});

describe("the line to the page", () => {
  const origin = "http://127.0.0.1:5070";

  it("believes only the page that served the script", () => {
    const host = new EventTarget() as Window;
    const here = Object.assign(new EventTarget(), { parent: host }) as unknown as Window;
    const heard: FromPage[] = [];
    linkTo(origin, here)?.listen((message) => heard.push(message));
    const data = wrap({ type: "theme", dark: true });
    here.dispatchEvent(new MessageEvent("message", { data, origin: "https://evil.example", source: host }));
    here.dispatchEvent(new MessageEvent("message", { data, origin }));
    here.dispatchEvent(new MessageEvent("message", { data: "noise", origin, source: host }));
    expect(heard).toEqual([]);
    here.dispatchEvent(new MessageEvent("message", { data, origin, source: host }));
    expect(heard).toEqual([{ type: "theme", dark: true }]);
  });

  it("is not there when nobody is around", () => {
    const alone: { parent: unknown } = { parent: null };
    alone.parent = alone;
    expect(linkTo(origin, alone as unknown as Window)).toBeNull();
  });
});
