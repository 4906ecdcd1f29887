import { deferred, type Deferred } from "./deferred";
import type { BodyForm, Draft, SelectedItem, Welcome } from "../protocol";
import { eventType, Handlers } from "./handlers";
import { mailItem, toEwsId, toRestId } from "./item";
import type { Link } from "./link";

type Surface = Pick<
  Office.Mailbox,
  "addHandlerAsync" | "removeHandlerAsync" | "convertToRestId" | "convertToEwsId" | "displayNewMessageForm"
> & {
  userProfile: Office.UserProfile;
  diagnostics: Pick<Office.Diagnostics, "hostName" | "hostVersion" | "OWAView">;
  item: unknown;
};

/** The mailbox, and the strings by which the page moves it. */
export function mailbox(link: Link, welcome: () => Welcome, version: string) {
  const handlers = new Handlers();
  const host = { readBody: bodyReader(link), compose: composer(link) };
  let data: SelectedItem | null = null;
  let item: ReturnType<typeof mailItem> | null = null;

  /** The next mail, or more about the one that is open: only the former is a change of item. */
  const show = (next: SelectedItem | null) => {
    const same = next?.id === data?.id;
    data = next;
    if (same) return;
    let newest = next;
    item = next && mailItem(() => (newest = data?.id === next.id ? data : newest) ?? next, host);
    handlers.raise(eventType.ItemChanged, { type: eventType.ItemChanged });
  };

  const surface = {
    get item() {
      return item;
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
    displayNewMessageForm: (form: Office.MessageForm) => {
      host.compose(draftOf(form));
    },
  } satisfies Surface;
  return { surface, handlers, show };
}

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
