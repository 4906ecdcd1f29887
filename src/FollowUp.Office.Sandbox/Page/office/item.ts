import type { BodyForm, Draft, Person, SelectedItem } from "../protocol";
import { answer, type Callback, type OptionsOr } from "./async";

/** What the stand-in's mail can do, in the words of @types/office-js: when those change, this stops compiling. */
type Surface = Pick<
  Office.MessageRead,
  | "itemType"
  | "itemClass"
  | "itemId"
  | "internetMessageId"
  | "conversationId"
  | "subject"
  | "normalizedSubject"
  | "from"
  | "sender"
  | "to"
  | "cc"
  | "dateTimeCreated"
  | "dateTimeModified"
  | "displayReplyForm"
  | "displayReplyAllForm"
  | "displayReplyFormAsync"
  | "displayReplyAllFormAsync"
> & { body: Pick<Office.Body, "getAsync" | "getTypeAsync">; attachments: Partial<Office.AttachmentDetails>[] };

export interface ItemHost {
  readBody: (itemId: string, form: BodyForm) => Promise<string>;
  compose: (draft: Draft) => void;
  own: () => string;
}

/** A read mail as Office.js shows it. `item()` gives its newest data: recipients may arrive a moment after the rest. */
export function mailItem(item: () => SelectedItem, host: ItemHost) {
  const reply = (form: string | Office.ReplyFormData) => {
    host.compose(replyTo(item(), [item().from], form));
  };
  // Whoever wrote it is among those a reply to all goes to, unless that is the user.
  const replyAll = (form: string | Office.ReplyFormData) => {
    const { from, to } = item();
    const people = [from, ...to].filter(({ address }) => address !== host.own());
    host.compose(replyTo(item(), people, form));
  };
  return {
    itemType: "message",
    itemClass: "IPM.Note",
    itemId: toEwsId(item().id),
    internetMessageId: item().internetMessageId,
    conversationId: item().conversationId,
    subject: item().subject,
    normalizedSubject: item().subject.replace(/^((re|fw|fwd|aw|wg|sv):\s*)+/i, ""),
    get from() {
      return emailAddress(item().from);
    },
    get sender() {
      return emailAddress(item().from);
    },
    get to() {
      return item().to.map(emailAddress);
    },
    get cc() {
      return item().cc.map(emailAddress);
    },
    dateTimeCreated: new Date(item().at),
    dateTimeModified: new Date(item().at),
    get attachments() {
      return item().attachments.map(attachment);
    },
    body: bodyOf(item().id, host),
    displayReplyForm: reply,
    displayReplyAllForm: replyAll,
    displayReplyFormAsync: (
      form: string | Office.ReplyFormData,
      options?: OptionsOr<void>,
      callback?: Callback<void>,
    ) => {
      answer(options, callback, () => {
        reply(form);
      });
    },
    displayReplyAllFormAsync: (
      form: string | Office.ReplyFormData,
      options?: OptionsOr<void>,
      callback?: Callback<void>,
    ) => {
      answer(options, callback, () => {
        replyAll(form);
      });
    },
  } satisfies Surface;
}

// A word of the real library; the enum of @types/office-js exists for the compiler alone.
const html = "html" as unknown as Office.CoercionType;

function bodyOf(id: string, host: ItemHost) {
  const read = (form: unknown) => host.readBody(id, form === "html" ? "html" : "text");
  return {
    getAsync: (form: Office.CoercionType | string, options?: OptionsOr<string>, callback?: Callback<string>) => {
      answer(options, callback, () => read(form));
    },
    getTypeAsync: (options?: OptionsOr<Office.CoercionType>, callback?: Callback<Office.CoercionType>) => {
      answer(options, callback, () => html);
    },
  };
}

function replyTo(item: SelectedItem, to: Person[], form: string | Office.ReplyFormData): Draft {
  const body = typeof form === "string" ? form : (form.htmlBody ?? "");
  const subject = /^re:/i.test(item.subject) ? item.subject : `Re: ${item.subject}`;
  return { to, subject, body, inReplyTo: item.id };
}

export function emailAddress(person: Person): Office.EmailAddressDetails {
  return {
    displayName: person.name,
    emailAddress: person.address,
    recipientType: "externalUser",
    appointmentResponse: "none",
  };
}

function attachment(file: SelectedItem["attachments"][number], index: number) {
  return {
    id: String(index),
    name: file.name,
    size: file.size,
    attachmentType: "file",
    isInline: false,
  } satisfies Partial<Office.AttachmentDetails>;
}

/** Outlook gives ids in the alphabet of EWS; Graph wants the one of REST. A pane that forgets to convert shall notice. */
export function toEwsId(id: string): string {
  return id.replaceAll("-", "/").replaceAll("_", "+");
}

export function toRestId(id: string): string {
  return id.replaceAll("/", "-").replaceAll("+", "_");
}
