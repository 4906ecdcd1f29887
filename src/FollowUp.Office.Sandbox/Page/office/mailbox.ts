import { answer, type Callback, type OptionsOr } from "./async";
import { deferred, type Deferred } from "./deferred";
import { isWritten, type BodyForm, type Draft, type OpenItem, type WrittenItem, type Welcome } from "../protocol";
import { eventType, Handlers } from "./handlers";
import { mailItem, toEwsId, toRestId } from "./item";
import type { Link } from "./link";
import { writtenItem } from "./written";

type Surface = Pick<
  Office.Mailbox,
  | "addHandlerAsync"
  | "removeHandlerAsync"
  | "convertToRestId"
  | "convertToEwsId"
  | "displayNewMessageForm"
  | "displayNewMessageFormAsync"
> & {
  userProfile: Office.UserProfile;
  diagnostics: Pick<Office.Diagnostics, "hostName" | "hostVersion" | "OWAView">;
  item: unknown;
};

/** The mailbox, and the strings by which the page moves it. */
export function mailbox(link: Link, welcome: () => Welcome, version: string) {
  const handlers = new Handlers();
  const host = { readBody: bodyReader(link), compose: composer(link), own: () => welcome().user.address };
  let data: OpenItem | null = null;
  let item: ReturnType<typeof mailItem> | null = null;
  let written: ReturnType<typeof writtenItem> | null = null;

  /** The next mail, or more about the one that is open: only the former is a change of item. */
  const show = (next: OpenItem | null) => {
    const before = data;
    data = next;
    if (before !== null && next !== null && keyOf(before) === keyOf(next)) {
      if (isWritten(before) && isWritten(next) && recipientsOf(before) !== recipientsOf(next)) {
        written?.handlers.raise(eventType.RecipientsChanged, { type: eventType.RecipientsChanged });
      }
      return;
    }
    if (before === next) return;
    written = next !== null && isWritten(next) ? writtenItem(newestOf(next), link) : null;
    item = next !== null && !isWritten(next) ? mailItem(newestOf(next), host) : null;
    handlers.raise(eventType.ItemChanged, { type: eventType.ItemChanged });
  };

  /** The item as it was last told of; what came later belongs to others. */
  function newestOf<T extends OpenItem>(first: T): () => T {
    let newest = first;
    return () => {
      if (data !== null && keyOf(data) === keyOf(first)) newest = data as T;
      return newest;
    };
  }

  const surface = {
    get item() {
      // Office.js has one type for all kinds of items; the pane tells them apart as it must in Outlook.
      return (written?.surface ?? item) as ReturnType<typeof mailItem> | null;
    },
    get userProfile() {
      const { user, timeZone } = welcome();
      return { accountType: "office365", displayName: user.name, emailAddress: user.address, timeZone };
    },
    diagnostics: { hostName: "OutlookWebApp", hostVersion: version, OWAView: "ThreeColumns" },
    addHandlerAsync: handlers.add,
    removeHandlerAsync: handlers.remove,
    convertToRestId: toRestId,
    convertToEwsId: toEwsId,
    displayNewMessageFormAsync: (form: Office.MessageForm, options?: OptionsOr<void>, callback?: Callback<void>) => {
      answer(options, callback, () => {
        host.compose(draftOf(form));
      });
    },
    displayNewMessageForm: (form: Office.MessageForm) => {
      host.compose(draftOf(form));
    },
  } satisfies Surface;
  return { surface, handlers, show };
}

const keyOf = (item: OpenItem) => (isWritten(item) ? `writing ${item.writing}` : item.id);

const recipientsOf = ({ to, cc }: WrittenItem) => JSON.stringify([to, cc]);

function composer(link: Link) {
  return (draft: Draft) => {
    link.send({ type: "compose", draft });
  };
}

function draftOf(form: Office.MessageForm): Draft {
  const asPerson = (to: string | Office.EmailAddressDetails) =>
    typeof to === "string" ? { name: to, address: to } : { name: to.displayName, address: to.emailAddress };
  return {
    to: (form.toRecipients ?? []).map(asPerson),
    subject: form.subject ?? "",
    body: form.htmlBody ?? "",
    inReplyTo: null,
  };
}

function bodyReader(link: Link) {
  const waiting = new Map<number, Deferred<string>>();
  let last = 0;
  link.listen((message) => {
    if (message.type !== "body") return;
    const asked = waiting.get(message.request);
    waiting.delete(message.request);
    if (message.content === null) asked?.reject(new Error("The mail is not there any more."));
    else asked?.resolve(message.content);
  });
  return (itemId: string, form: BodyForm): Promise<string> => {
    const asked = deferred<string>();
    waiting.set(++last, asked);
    link.send({ type: "body", request: last, itemId, form });
    return asked.promise;
  };
}
