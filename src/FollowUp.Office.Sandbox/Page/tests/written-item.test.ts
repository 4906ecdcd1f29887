import { beforeEach, describe, expect, it } from "vitest";
import { createOffice } from "../office/office";
import type { WrittenItem } from "../protocol";
import { dana, mail, mia, Page } from "./stand-in-page";

let page: Page;
let office: ReturnType<typeof createOffice>;

beforeEach(() => {
  page = new Page();
  office = createOffice(page, localStorage);
});

function writing(part: Partial<WrittenItem> = {}): WrittenItem {
  return { writing: "1", conversationId: null, subject: "", to: [dana], cc: [], ...part };
}

/** The open item as the compose side of Office.js has it. */
const draft = () => office.context.mailbox.item as unknown as Office.MessageCompose;

const asked = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) =>
  new Promise<T>((resolve) => {
    call((result) => resolve(result.value));
  });

describe("a mail that is being written in the sandbox", () => {
  it("tells whom it goes to, and its subject", async () => {
    page.welcome(writing({ subject: "Offer" }));
    expect(await asked<Office.EmailAddressDetails[]>((done) => draft().to.getAsync(done))).toMatchObject([
      { displayName: dana.name, emailAddress: dana.address },
    ]);
    expect(await asked((done) => draft().subject.getAsync(done))).toBe("Offer");
    expect(await asked((done) => draft().body.getTypeAsync(done))).toBe("html");
    expect(draft().conversationId).toBeNull();
  });

  it("raises RecipientsChanged for new recipients, and ItemChanged for another mail", async () => {
    page.welcome(writing());
    const seen: string[] = [];
    const changed = office.EventType.RecipientsChanged;
    await asked((done) => draft().addHandlerAsync(changed, () => seen.push("recipients"), done));
    await asked((done) =>
      office.context.mailbox.addHandlerAsync(office.EventType.ItemChanged, () => seen.push("item"), done),
    );
    page.say({ type: "item", item: writing({ subject: "Other words" }) });
    page.say({ type: "item", item: writing({ to: [] }) });
    page.say({ type: "item", item: writing({ writing: "2" }) });
    page.say({ type: "item", item: mail("1") });
    expect(seen).toEqual(["recipients", "item", "item"]);
  });

  it("hands what the pane writes to the page", async () => {
    page.welcome(writing());
    const coercionType = office.CoercionType.Html as unknown as Office.CoercionType;
    await asked((done) => draft().body.setSelectedDataAsync("a<br>b", { coercionType }, done));
    await asked((done) => draft().subject.setAsync("Offer", done));
    expect(page.heard).toEqual([
      { type: "insert", form: "html", data: "a<br>b" },
      { type: "subject", subject: "Offer" },
    ]);
  });

  it("opens a reply to the reader of a mail of one's own, and a new mail", async () => {
    page.welcome(mail("1", { from: mia, to: [dana] }));
    await asked((done) => office.context.mailbox.item?.displayReplyAllFormAsync({ htmlBody: "x" }, done));
    office.context.mailbox.displayNewMessageForm({ toRecipients: [dana.address], subject: "S", htmlBody: "y" });
    expect(page.heard).toMatchObject([
      { type: "compose", draft: { to: [dana], body: "x", inReplyTo: "1" } },
      { type: "compose", draft: { to: [{ address: dana.address }], subject: "S", body: "y", inReplyTo: null } },
    ]);
  });
});
