import { expect, onTestFinished, test, vi } from "vitest";
import type { Person } from "../src/api/contract";
import { createDrafting } from "../src/host/drafting";
import { mailHtmlOf } from "../src/host/mail-form";
import { createWrittenMail } from "../src/host/written-mail";

const own = "mia@lindqvist-consulting.example";
const dana = { displayName: "Swope, Dana", emailAddress: "dana@x.example" };
const mia = { displayName: "Mia", emailAddress: own };

type Done = (result: { status: string; value?: unknown; error?: { message: string } }) => void;
const succeeded = (done: Done, value?: unknown) => done({ status: "succeeded", value });

/** A mail being written as Office.js shows it. */
function draft({ form = "html", subject = "", refuses = "" } = {}) {
  const handlers: (() => void)[] = [];
  const written: unknown[][] = [];
  const recipients = { to: [dana, mia], cc: [dana] };
  const item = {
    to: { getAsync: (done: Done) => succeeded(done, recipients.to) },
    cc: { getAsync: (done: Done) => succeeded(done, recipients.cc) },
    subject: {
      getAsync: (done: Done) => succeeded(done, subject),
      setAsync: (text: string, done: Done) => {
        if (refuses === "subject") {
          done({ status: "failed", error: { message: "No subject." } });
          return;
        }
        written.push(["subject", text]);
        succeeded(done);
      },
    },
    body: {
      getTypeAsync: (done: Done) => succeeded(done, form),
      setSelectedDataAsync: (data: string, { coercionType }: { coercionType: string }, done: Done) => {
        if (refuses === "body") done({ status: "failed", error: { message: "No cursor." } });
        else succeeded(done);
        written.push([coercionType, data]);
      },
    },
    addHandlerAsync: (_: string, handler: () => void) => handlers.push(handler),
  };
  return { item, written, recipients, changed: () => handlers.forEach((handler) => handler()) };
}

function officeWith(item: unknown, more: object = {}) {
  const mailbox = { item, userProfile: { emailAddress: own }, ...more };
  const office = {
    context: { mailbox },
    EventType: { RecipientsChanged: "olkRecipientsChanged" },
    CoercionType: { Text: "text", Html: "html" },
  };
  return { office: office as unknown as typeof Office, mailbox };
}

async function watch(item: unknown) {
  vi.useFakeTimers();
  const { office, mailbox } = officeWith(item);
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const shown: (readonly Person[])[] = [];
  createWrittenMail(office).eachRecipients((people) => shown.push(people), life.signal);
  await vi.advanceTimersByTimeAsync(1);
  return { shown, mailbox, life };
}

test("a mail being written tells whom it goes to, each once and without oneself", async () => {
  const { shown } = await watch(draft().item);
  expect(shown).toEqual([[{ name: "Dana Swope", address: "dana@x.example" }]]);
});

test("new recipients are told at once, the same ones only once", async () => {
  const { item, recipients, changed } = draft();
  const { shown } = await watch(item);
  changed();
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toHaveLength(1);
  recipients.to = [{ displayName: "Tom", emailAddress: "tom@x.example" }];
  changed();
  await vi.advanceTimersByTimeAsync(1);
  expect(shown.at(-1)?.map(({ name }) => name)).toEqual(["Tom", "Dana Swope"]);
});

test("another mail being written is noticed where Outlook does not tell", async () => {
  const { shown, mailbox } = await watch(draft().item);
  const other = draft();
  other.recipients.to = [];
  other.recipients.cc = [];
  mailbox.item = other.item;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(shown.at(-1)).toEqual([]);
});

test("after the end nothing is told any more", async () => {
  const { item, recipients } = draft();
  const { shown, life } = await watch(item);
  life.abort();
  recipients.to = [];
  recipients.cc = [];
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shown).toHaveLength(1);
});

test.each([
  ["html", [["html", "1 &lt; 2<br>&lt;b&gt; &amp; more"]]],
  ["text", [["text", "1 < 2\n<b> & more"]]],
])("text goes into a mail in %s as text", async (form, expected) => {
  const { item, written } = draft({ form });
  await createWrittenMail(officeWith(item).office).insert("1 < 2\n<b> & more", "");
  expect(written).toEqual(expected);
});

test("a mail without a subject gets one, and no other", async () => {
  const [nameless, named] = [draft(), draft({ subject: "Re: Offer" })];
  await createWrittenMail(officeWith(nameless.item).office).insert("x", "About us");
  await createWrittenMail(officeWith(named.item).office).insert("x", "About us");
  expect(nameless.written).toContainEqual(["subject", "About us"]);
  expect(named.written).toEqual([["html", "x"]]);
});

test("where Outlook refuses the subject, nothing is written: who is told so would put the text in twice", async () => {
  const { item, written } = draft({ refuses: "subject" });
  await expect(createWrittenMail(officeWith(item).office).insert("x", "y")).rejects.toThrow("No subject.");
  expect(written).toEqual([]);
});

test("a subject that merge fields made longer than Outlook takes is cut, and no sign of it in two", async () => {
  const { item, written } = draft();
  await createWrittenMail(officeWith(item).office).insert("x", "a".repeat(254) + "\u{1F44B} and more");
  expect(written).toContainEqual(["subject", "a".repeat(254)]);
});

test("what Outlook refuses is a refusal", async () => {
  const { item } = draft({ refuses: "body" });
  await expect(createWrittenMail(officeWith(item).office).insert("x", "y")).rejects.toThrow("No cursor.");
  await expect(createWrittenMail(officeWith(null).office).insert("x", "y")).rejects.toThrow();
});

test.each([
  ["a  b", "a&nbsp; b"],
  ['"it\'s"', "&quot;it&#39;s&quot;"],
  ["a\r\nb\n\nc", "a<br>b<br><br>c"],
])("%j in a mail is %s", (text, html) => expect(mailHtmlOf(text)).toBe(html));

const read = (part: object) => ({ itemType: "message", itemId: "1", subject: "Hello", from: dana, ...part });

test.each<[string, object, boolean]>([
  ["their mail", read({}), true],
  ["one's own mail to them alone", read({ from: mia, to: [dana] }), true],
  ["one's own mail to several", read({ from: mia, to: [dana], cc: [{ emailAddress: "tom@x.example" }] }), false],
  ["somebody else's mail", read({ from: { emailAddress: "tom@x.example" } }), false],
])("a reply to %s goes to them: %o %s", (_, item, goes) => {
  expect(createDrafting(officeWith(item).office).repliesTo("DANA@x.example")).toBe(goes);
});

test("a reply opens with the text escaped, to whom it was written in a mail of one's own", async () => {
  const opened: unknown[] = [];
  const opening = (name: string) => (form: unknown, done: Done) => {
    opened.push([name, form]);
    succeeded(done);
  };
  const forms = {
    displayReplyFormAsync: opening("reply"),
    displayReplyAllFormAsync: opening("all"),
  };
  await createDrafting(officeWith(read(forms)).office).reply("<i>");
  await createDrafting(officeWith(read({ ...forms, from: mia, to: [dana] })).office).reply("x");
  expect(opened).toEqual([
    ["reply", { htmlBody: "&lt;i&gt;" }],
    ["all", { htmlBody: "x" }],
  ]);
});

test("older Outlooks open their forms without an answer", async () => {
  const opened: unknown[] = [];
  const displayReplyForm = (form: unknown) => opened.push(form);
  const displayNewMessageForm = (form: unknown) => opened.push(form);
  const { office } = officeWith(read({ displayReplyForm }), { displayNewMessageForm });
  await createDrafting(office).reply("a");
  await createDrafting(office).write({ name: "Dana", address: "dana@x.example" }, "S", "a\nb");
  expect(opened).toEqual([{ htmlBody: "a" }, { toRecipients: ["dana@x.example"], subject: "S", htmlBody: "a<br>b" }]);
});
