import type { MailRef, Person } from "../api/contract";
import type { OpenItem, Others, Written } from "./host";
import { isMachine } from "./machines";
import { spokenName } from "./spoken-name";

type MailboxItem = Office.Mailbox["item"];
type Message = Office.MessageRead;

/** Reads what is open. Every property may be missing: an item can go away while it is being read. */
export function openItemOf(item: MailboxItem, ownAddress: string, written: Written): OpenItem {
  if (item === undefined || (item as unknown) === null) return { kind: "none" };
  try {
    // The literal of Office.MailboxEnums.ItemType, which not every host has loaded by now.
    if (item.itemType === "appointment") return { kind: "meeting" };
    // In compose the subject is an object with getAsync; a mail that is read has text.
    if (typeof item.subject === "object") {
      return { kind: "compose", key: textOf(item.conversationId), mail: written };
    }
    return messageOf(item, ownAddress);
  } catch {
    return { kind: "none" };
  }
}

function messageOf(message: Message, ownAddress: string): OpenItem {
  const key = textOf(message.itemId) || textOf(message.internetMessageId);
  const from = personOf(message.from) ?? personOf(message.sender);
  if (from === null) return { kind: "unreadable", key };
  if (!sameAddress(from.address, ownAddress)) {
    const mail = mailOf(message, "received");
    return {
      kind: "received",
      key,
      from,
      mail,
      body: () => bodyOf(message),
      others: othersOn(message, from, ownAddress),
      owner: () => ownerOf(message, ownAddress),
    };
  }
  const to = [...listOf(message.to), ...listOf(message.cc)].map((one) => textOf(one.emailAddress)).filter(Boolean);
  return { kind: "sent", key, to: recipientsOf(message, ownAddress), mail: { ...mailOf(message, "sent"), to } };
}

function mailOf(message: Message, direction: MailRef["direction"]): MailRef {
  return {
    internetMessageId: textOf(message.internetMessageId),
    conversationId: textOf(message.conversationId),
    subject: textOf(message.subject),
    webLink: null,
    direction,
    at: instantOf(message.dateTimeCreated),
  };
}

function othersOn(message: Message, from: Person, ownAddress: string): Others {
  const isOther = ({ address }: Person) => !sameAddress(address, from.address) && !isMachine(address);
  return {
    recipients: recipientsOf(message, ownAddress).filter(isOther),
    replyTo: async () => {
      const headers = await headersOf(message);
      if (headers === null) return [];
      const { replyToIn } = await import("./reply-to");
      const people = replyToIn(headers);
      return people.filter((person) => isOther(person) && !sameAddress(person.address, ownAddress));
    },
  };
}

function headersOf(message: Message): Promise<string | null> {
  return asked<string>((tell) => message.getAllInternetHeadersAsync(tell));
}

/** Only a mail in a shared folder or mailbox knows the question. */
async function ownerOf(message: Message, ownAddress: string): Promise<string | null> {
  const shared = await asked<Office.SharedProperties>((tell) => message.getSharedPropertiesAsync(tell));
  const owner = textOf(shared?.owner).trim();
  return owner === "" || sameAddress(owner, ownAddress) ? null : owner;
}

/** Null where the host cannot say, or does not know the question. */
function asked<T>(ask: (tell: (result: Office.AsyncResult<T>) => void) => void): Promise<T | null> {
  return new Promise((resolve) => {
    try {
      ask(({ value }) => resolve(value ?? null));
    } catch {
      resolve(null);
    }
  });
}

/** A signature stands within this; the rest of a long thread is older. */
const longestText = 20_000;

/** Protected mails have none to give. */
async function bodyOf(message: Message): Promise<string | null> {
  // The literal of Office.CoercionType, which not every host has loaded by now.
  const text = await asked<string>((tell) => message.body.getAsync("text", tell));
  return text?.slice(0, longestText) ?? null;
}

const recipientsOf = (message: Message, ownAddress: string) =>
  peopleOf([...listOf(message.to), ...listOf(message.cc)], ownAddress);

/** Each once, and without oneself. */
export function peopleOf(recipients: readonly Office.EmailAddressDetails[], ownAddress: string): Person[] {
  const seen = new Set([ownAddress.toLowerCase()]);
  const people: Person[] = [];
  for (const details of recipients) {
    const person = personOf(details);
    if (person === null || seen.has(person.address.toLowerCase()) || isList(details)) continue;
    seen.add(person.address.toLowerCase());
    people.push(person);
  }
  return people;
}

/** The word of Office.MailboxEnums.RecipientType, which not every host has loaded by now. */
const isList = ({ recipientType }: Partial<Office.EmailAddressDetails>): boolean =>
  String(recipientType) === "distributionList";

function personOf(details: Office.EmailAddressDetails | undefined): Person | null {
  const address = textOf(details?.emailAddress).trim();
  if (address === "") return null;
  return { address, name: spokenName(textOf(details?.displayName).trim()) || address };
}

function listOf<T>(value: T[] | undefined): T[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: string | undefined): string {
  return typeof value === "string" ? value : "";
}

function instantOf(value: Date | undefined): string {
  const date = value === undefined ? new Date() : new Date(value);
  return (Number.isNaN(date.getTime()) ? new Date() : date).toISOString();
}

export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Two readings of the same thing are no change. */
export function sameItem(one: OpenItem, other: OpenItem): boolean {
  return one.kind === other.kind && ("key" in one ? one.key : "") === ("key" in other ? other.key : "");
}
