import type { Person } from "../../src/api/contract";
import type { Drafting, Host, OpenItem, PageAddress, Surroundings, ThemeName, WrittenMail } from "../../src/host/host";
import { dana, mia } from "./sample-leads";

/** Outlook, with mails to open by hand. */
export class FakeHost implements Host {
  readonly outside: string[] = [];
  theme: ThemeName | null = null;
  readonly drafts = new FakeDrafting();
  surroundings: Surroundings = { kind: "pane" };
  address?: FakeAddress;
  #own = new AbortController();
  #show: (item: OpenItem, signal: AbortSignal) => void = () => undefined;

  constructor(
    private item: OpenItem = received(dana),
    readonly locale = "en-GB",
  ) {}

  open(item: OpenItem): void {
    this.item = item;
    this.drafts.open = item;
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

  readonly drafting = () => Promise.resolve(this.drafts);

  openOutside(url: string): void {
    this.outside.push(url);
  }
}

/** The address of a window of the browser, with its way back and forth. */
export class FakeAddress implements PageAddress {
  #steps: string[];
  #at = 0;
  #show: (asked: URLSearchParams) => void = () => undefined;

  constructor(asked = "") {
    this.#steps = [asked];
  }

  get asked(): string {
    return this.#steps[this.#at] ?? "";
  }

  get steps(): number {
    return this.#steps.length;
  }

  read = () => new URLSearchParams(this.asked);

  write(asked: URLSearchParams, isStep: boolean): void {
    if (isStep) this.#at++;
    this.#steps = [...this.#steps.slice(0, this.#at), asked.toString()];
  }

  eachReturn(show: (asked: URLSearchParams) => void): void {
    this.#show = show;
  }

  go(by: 1 | -1): void {
    this.#at = Math.max(0, Math.min(this.#at + by, this.#steps.length - 1));
    this.#show(this.read());
  }
}

/** Outlook's windows for writing. */
class FakeDrafting implements Drafting {
  readonly replies: string[] = [];
  readonly mails: { readonly to: Person; readonly subject: string; readonly text: string }[] = [];
  open: OpenItem = { kind: "none" };
  refuses = false;

  repliesTo(address: string): boolean {
    return this.open.kind === "received" && this.open.from.address === address;
  }

  reply(text: string): Promise<void> {
    if (this.refuses) return Promise.reject(new Error("No."));
    this.replies.push(text);
    return Promise.resolve();
  }

  write(to: Person, subject: string, text: string): Promise<void> {
    if (this.refuses) return Promise.reject(new Error("No."));
    this.mails.push({ to, subject, text });
    return Promise.resolve();
  }
}

export const composing = (mail: WrittenMail): OpenItem => ({
  kind: "compose",
  key: "my draft",
  mail: () => Promise.resolve(mail),
});

export function received(
  from: Person,
  subject = "Workshop in January?",
  body: string | null = null,
  others: readonly Person[] = [],
  replyTo: readonly Person[] = [],
  owner: string | null = null,
): OpenItem {
  const mail = mailRef("received", subject);
  return {
    kind: "received",
    key: `mail of ${from.address}`,
    from,
    mail,
    body: () => Promise.resolve(body),
    others: { recipients: others, replyTo: () => Promise.resolve(replyTo) },
    owner: () => Promise.resolve(owner),
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
