import type { Host, OpenItem } from "./host";
import { openItemOf, sameItem } from "./open-item";
import { themeOf } from "./theme";

/** Some Outlooks lose ItemChanged; looking costs nothing, the item is read from memory. */
const lookAgainEvery = 1_500;

export function createOfficeHost(office: typeof Office): Host {
  const mailbox = office.context.mailbox;
  const written = async () => (await import("./written-mail")).createWrittenMail(office);
  const current = (): OpenItem => openItemOf(mailbox.item, mailbox.userProfile.emailAddress, written);
  /** Outlook reads the body of what is selected by then: of another mail it is nobody's business here. */
  const guarded = (item: OpenItem): OpenItem => {
    if (item.kind !== "received") return item;
    const isOpen = () => sameItem(item, current());
    const whileOpen = <T>(read: () => Promise<T>, otherwise: T) => {
      return async () => {
        const value = isOpen() ? await read() : otherwise;
        return isOpen() ? value : otherwise;
      };
    };
    const others = { ...item.others, replyTo: whileOpen(item.others.replyTo, []) };
    return { ...item, body: whileOpen(item.body, null), others, owner: whileOpen(item.owner, null) };
  };
  return {
    surroundings: { kind: "pane" },
    locale: office.context.displayLanguage || navigator.language,

    eachItem(show, until) {
      let shown: OpenItem | undefined;
      let own = new AbortController();
      const look = () => {
        const item = guarded(current());
        if (shown !== undefined && sameItem(shown, item)) return;
        shown = item;
        own.abort();
        own = new AbortController();
        show(item, own.signal);
        if (item.kind === "none") askWhetherSeveral(mailbox, own.signal, (signal) => show({ kind: "several" }, signal));
      };
      until.addEventListener("abort", () => own.abort(), { once: true });
      look();
      listen(office, "ItemChanged", look, until);
      listen(office, "SelectedItemsChanged", look, until);
      every(lookAgainEvery, () => document.visibilityState === "visible" && look(), until);
    },

    eachTheme(show, until) {
      const tell = () => show(themeOf(office.context.officeTheme));
      tell();
      listen(office, "OfficeThemeChanged", tell, until);
    },

    drafting: async () => (await import("./drafting")).createDrafting(office),

    openOutside(url) {
      // Desktop Outlook has no windows of the web; it hands the address to the browser.
      if (office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
        office.context.ui.openBrowserWindow(url);
      } else {
        window.open(url, "_blank", "noopener,noreferrer");
      }
    },
  };
}

type EventName = "ItemChanged" | "SelectedItemsChanged" | "OfficeThemeChanged";

/** Listens where the host knows the event; hosts that do not may throw or leave the names out. */
function listen(office: typeof Office, name: EventName, heard: () => void, until: AbortSignal): void {
  const type = (office.EventType as Partial<Record<EventName, Office.EventType>> | undefined)?.[name];
  const mailbox = office.context.mailbox;
  if (type === undefined || typeof mailbox.addHandlerAsync !== "function") return;
  const handler = () => {
    if (!until.aborted) heard();
  };
  try {
    mailbox.addHandlerAsync(type, handler);
  } catch {
    // Too old for this event: the regular look covers items, and a theme change waits for the next opening.
  }
}

/** With several mails selected there is no item; newer hosts can say so. */
function askWhetherSeveral(mailbox: Office.Mailbox, signal: AbortSignal, tell: (signal: AbortSignal) => void): void {
  if (typeof mailbox.getSelectedItemsAsync !== "function") return;
  try {
    mailbox.getSelectedItemsAsync((result) => {
      if (!signal.aborted && Array.isArray(result.value) && result.value.length > 1) tell(signal);
    });
  } catch {
    // Without the right to see a selection there is simply nothing open.
  }
}

function every(milliseconds: number, act: () => unknown, until: AbortSignal): void {
  const timer = setInterval(act, milliseconds);
  until.addEventListener("abort", () => clearInterval(timer), { once: true });
}
