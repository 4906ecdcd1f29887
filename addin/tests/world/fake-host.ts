import type { Person } from "../../src/api/contract";
import type { Host, OpenItem, ThemeName } from "../../src/host/host";
import { dana, mia } from "./sample-leads";

/** Outlook, with mails to open by hand. */
export class FakeHost implements Host {
  readonly outside: string[] = [];
  theme: ThemeName | null = null;
  #own = new AbortController();
  #show: (item: OpenItem, signal: AbortSignal) => void = () => undefined;

  constructor(
    private item: OpenItem = received(dana),
    readonly locale = "en-GB",
  ) {}

  open(item: OpenItem): void {
    this.item = item;
    this.#own.abort();
    this.#own = new AbortController();
    this.#show(item, this.#own.signal);
  }

  eachItem(show: (item: OpenItem, signal: AbortSignal) => void, until: AbortSignal): void {
    this.#show = show;
    until.addEventListener("abort", () => this.#own.abort());
    this.open(this.item);
  }

  eachTheme(show: (theme: ThemeName | null) => void): void {
    show(this.theme);
  }

  openOutside(url: string): void {
    this.outside.push(url);
  }
}

export function received(
  from: Person,
  subject = "Workshop in January?",
  body: string | null = null,
  others: readonly Person[] = [],
  replyTo: readonly Person[] = [],
): OpenItem {
  const mail = mailRef("received", subject);
  return {
    kind: "received",
    key: `mail of ${from.address}`,
    from,
    mail,
    body: () => Promise.resolve(body),
    others: { recipients: others, replyTo: () => Promise.resolve(replyTo) },
  };
}

export function sent(to: readonly Person[]): OpenItem {
  return { kind: "sent", key: "my mail", to, mail: mailRef("sent", "Our offer") };
}

export const ownMail = sent([mia]);

function mailRef(direction: "received" | "sent", subject: string) {
  return {
    internetMessageId: "<1@mail.example>",
    conversationId: "conversation-1",
    subject,
    webLink: null,
    direction,
    at: "2026-11-17T08:00:00.000Z",
  } as const;
}
