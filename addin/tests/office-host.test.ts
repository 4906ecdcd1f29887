import { expect, onTestFinished, test, vi } from "vitest";
import type { OpenItem } from "../src/host/host";
import { createOfficeHost } from "../src/host/office-host";
import { openItemOf } from "../src/host/open-item";
import { themeOf } from "../src/host/theme";
import { FakeWrittenMail } from "./world/fake-written-mail";

const own = "mia@lindqvist-consulting.example";
const person = (displayName: string, emailAddress: string) => ({ displayName, emailAddress });
const read = (id: string, part: object = {}) => ({
  itemType: "message",
  itemId: id,
  internetMessageId: `<${id}@x.example>`,
  conversationId: "c1",
  subject: "Hello",
  from: person("Dana Swope", "dana@x.example"),
  to: [person("Mia", own)],
  cc: [],
  dateTimeCreated: new Date("2026-11-17T08:00:00Z"),
  ...part,
});
const itemOf = (item: unknown) =>
  openItemOf(item as Office.Mailbox["item"], own, () => Promise.resolve(new FakeWrittenMail()));

test("a received mail is about its sender", () => {
  expect(itemOf(read("1"))).toEqual({
    kind: "received",
    key: "1",
    from: { name: "Dana Swope", address: "dana@x.example" },
    body: expect.any(Function) as unknown,
    others: { recipients: [], replyTo: expect.any(Function) as unknown },
    owner: expect.any(Function) as unknown,
    mail: {
      internetMessageId: "<1@x.example>",
      conversationId: "c1",
      subject: "Hello",
      webLink: null,
      direction: "received",
      at: "2026-11-17T08:00:00.000Z",
    },
  });
});

test("a mail of one's own is about its recipients, each once and without oneself", () => {
  const item = itemOf(
    read("1", {
      from: person("Mia", own.toUpperCase()),
      to: [person("Dana", "dana@x.example"), person("Mia", own)],
      cc: [person("Dana again", "DANA@x.example"), person("", "tom@x.example")],
    }),
  );
  expect(item).toMatchObject({
    kind: "sent",
    to: [
      { name: "Dana", address: "dana@x.example" },
      { name: "tom@x.example", address: "tom@x.example" },
    ],
    mail: { to: ["dana@x.example", own, "DANA@x.example", "tom@x.example"] },
  });
});

test.each<[string, unknown, OpenItem["kind"]]>([
  ["nothing", null, "none"],
  ["nothing yet", undefined, "none"],
  ["a meeting", { itemType: "appointment", subject: "Standup" }, "meeting"],
  ["a mail being written", { itemType: "message", subject: { getAsync: () => undefined } }, "compose"],
  ["a mail without a sender", read("1", { from: undefined, sender: undefined }), "unreadable"],
  ["a mail whose sender is hidden", read("1", { from: person("", "") }), "unreadable"],
])("%s is told apart", (_, item, kind) => {
  expect(itemOf(item).kind).toBe(kind);
});

test("a mail that goes away while it is read is nothing", () => {
  const gone = {
    get itemType(): string {
      throw new Error("The item is gone.");
    },
  };
  expect(itemOf(gone)).toEqual({ kind: "none" });
});

function outlook(part: { events?: boolean } = {}) {
  vi.useFakeTimers();
  const handlers: (() => void)[] = [];
  const mailbox = {
    item: read("1") as unknown,
    userProfile: { emailAddress: own },
    addHandlerAsync: (_: string, handler: () => void) => handlers.push(handler),
  };
  const office = {
    context: { mailbox, displayLanguage: "de-DE" },
    EventType: part.events === false ? undefined : { ItemChanged: "olkItemSelectedChanged" },
  };
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const shown: { item: OpenItem; signal: AbortSignal }[] = [];
  const host = createOfficeHost(office as unknown as typeof Office);
  host.eachItem((item, signal) => shown.push({ item, signal }), life.signal);
  return { host, mailbox, shown, life, changed: () => handlers.forEach((handler) => handler()) };
}

test("another mail ends the signal of the one before", () => {
  const { mailbox, shown, changed } = outlook();
  expect(shown[0]!.signal.aborted).toBe(false);
  mailbox.item = read("2");
  changed();
  expect(shown.map(({ item }) => "key" in item && item.key)).toEqual(["1", "2"]);
  expect(shown.map(({ signal }) => signal.aborted)).toEqual([true, false]);
});

test("the same mail told twice is no change", () => {
  const { shown, changed } = outlook();
  changed();
  changed();
  expect(shown).toHaveLength(1);
});

test("where Outlook does not tell, the pane looks", () => {
  const { mailbox, shown } = outlook({ events: false });
  mailbox.item = null;
  vi.advanceTimersByTime(2_000);
  expect(shown.at(-1)!.item).toEqual({ kind: "none" });
});

test("several selected mails are told apart from none", () => {
  const { mailbox, shown, changed } = outlook();
  Object.assign(mailbox, {
    item: null,
    getSelectedItemsAsync: (done: (result: unknown) => void) => done({ value: [{}, {}] }),
  });
  changed();
  expect(shown.at(-1)!.item).toEqual({ kind: "several" });
});

test("after the end nothing is shown any more", () => {
  const { mailbox, shown, life, changed } = outlook();
  life.abort();
  mailbox.item = read("2");
  changed();
  vi.advanceTimersByTime(5_000);
  expect(shown).toHaveLength(1);
  expect(shown[0]!.signal.aborted).toBe(true);
});

test.each([
  [undefined, null],
  [{ bodyBackgroundColor: "#1F1F1F" }, "dark"],
  [{ bodyBackgroundColor: "#FFFFFF" }, "light"],
  [{ bodyBackgroundColor: "white" }, null],
  [{ bodyBackgroundColor: "#FFFFFF", isDarkTheme: true }, "dark"],
])("the colours %o are the theme %s", (colours, theme) => {
  expect(themeOf(colours as Office.OfficeTheme | undefined)).toBe(theme);
});

test("everybody else on a received mail is known, without oneself, its sender, lists and machines", async () => {
  const headers = 'Reply-To: "Reyes, Tom" <tom@x.example>, no-reply@x.example\r\n';
  const item = itemOf(
    read("1", {
      to: [person("Mia", own), person("Ann Lee", "ann@x.example"), person("", "no-reply@x.example")],
      cc: [
        person("Dana Swope", "DANA@x.example"),
        { ...person("All", "all@x.example"), recipientType: "distributionList" },
      ],
      getAllInternetHeadersAsync: (tell: (result: object) => void) => tell({ value: headers }),
    }),
  );
  if (item.kind !== "received") throw new Error("It was received.");
  expect(item.others.recipients).toEqual([{ name: "Ann Lee", address: "ann@x.example" }]);
  expect(await item.others.replyTo()).toEqual([{ name: "Tom Reyes", address: "tom@x.example" }]);
});

test.each([
  ["support@x.example", "support@x.example"],
  [own.toUpperCase(), null],
  [undefined, null],
])("a mail in the mailbox of %s is in that of %s", async (owner, expected) => {
  const item = itemOf(
    read("1", { getSharedPropertiesAsync: (tell: (result: object) => void) => tell({ value: { owner } }) }),
  );
  if (item.kind !== "received") throw new Error("It was received.");
  expect(await item.owner()).toBe(expected);
});

test("a host that knows neither headers nor the body of a protected mail says nothing", async () => {
  const item = itemOf(read("1", { body: { getAsync: (_: string, tell: (result: object) => void) => tell({}) } }));
  if (item.kind !== "received") throw new Error("It was received.");
  expect([await item.body(), await item.others.replyTo(), await item.owner()]).toEqual([null, [], null]);
});
