import type { MailRef, Person } from "../api/contract";

/** What is open beside the pane. `key` names one mail: the same key is the same mail. */
export type OpenItem =
  | { readonly kind: "none" }
  | { readonly kind: "several" }
  | { readonly kind: "compose"; readonly key: string; readonly mail: Written }
  | { readonly kind: "meeting" }
  /** A mail whose sender cannot be read, e.g. a protected one. */
  | { readonly kind: "unreadable"; readonly key: string }
  | {
      readonly kind: "received";
      readonly key: string;
      readonly from: Person;
      readonly mail: MailRef;
      readonly body: MailBody;
      readonly others: Others;
      readonly owner: MailOwner;
    }
  | { readonly kind: "sent"; readonly key: string; readonly to: readonly Person[]; readonly mail: MailRef };

/**
 * Who else is on the mail: its other recipients at once, and whom an answer would go to where that is somebody else.
 * Without oneself, its sender, lists and machines.
 */
export interface Others {
  readonly recipients: readonly Person[];
  readonly replyTo: () => Promise<readonly Person[]>;
}

/** Whose mailbox the mail lies in where that is one which others share with the user; null for their own. */
export type MailOwner = () => Promise<string | null>;

/** The mail's text, read when it is asked for; null where Outlook does not give it, as of a protected mail. */
export type MailBody = () => Promise<string | null>;
/** The mail that is being written, as far as the pane sees and touches it. */
export interface WrittenMail {
  /** Calls `show` with those it goes to, now and whenever that changes. */
  eachRecipients(show: (people: readonly Person[]) => void, until: AbortSignal): void;
  /** Writes plain text where the cursor is. A mail without a subject gets this one. */
  insert(text: string, subject: string): Promise<void>;
}

/** Comes when it is asked for: most of the time one reads. */
export type Written = () => Promise<WrittenMail>;

/** Mails that the pane begins; their texts are plain. */
export interface Drafting {
  /** Whether a reply to the mail that is open goes to this address, and to nobody else. */
  repliesTo(address: string): boolean;
  /** Opens a reply to the mail that is open. */
  reply(text: string): Promise<void>;
  /** Opens a new mail. */
  write(to: Person, subject: string, text: string): Promise<void>;
}

/** `contrast` is that of Teams; a palette of the reader's own system rules over all three. */
export type ThemeName = "light" | "dark" | "contrast";

/** Beside a mail in Outlook, or a window of one's own: then the address may name a lead. */
export type Surroundings = { readonly kind: "pane" } | { readonly kind: "desk"; readonly lead: string | null };

/** What the address of the page asks for. */
export interface PageAddress {
  read(): URLSearchParams;
  /** A step can be gone back from; anything else takes the place of what was said before. */
  write(asked: URLSearchParams, isStep: boolean): void;
  /** Calls `show` whenever one goes back or forth. */
  eachReturn(show: (asked: URLSearchParams) => void, until: AbortSignal): void;
}

/** Whoever opened the page, and covers it until told how its beginning went. */
export interface Opener {
  begun(): void;
  failed(): void;
}

/** Outlook as the pane sees it; Teams, or the browser, where there is no Outlook around. */
export interface Host {
  readonly surroundings: Surroundings;
  readonly locale: string;
  /**
   * Calls `show` with what is open now and with everything opened later. The signal given with an item is aborted
   * the moment another is opened, so that nothing about the old one can arrive late.
   */
  eachItem(show: (item: OpenItem, signal: AbortSignal) => void, until: AbortSignal): void;
  /** null: nobody says, the browser's preference rules. */
  eachTheme(show: (theme: ThemeName | null) => void, until: AbortSignal): void;
  /** Absent where there is no Outlook to write in. */
  readonly drafting?: () => Promise<Drafting>;
  /** Absent in Outlook, which opens the pane anew as it likes. */
  readonly address?: PageAddress;
  /** Absent where nobody waits for the page. */
  readonly opener?: Opener;
  /** Opens an address outside of the pane. */
  openOutside(url: string): void;
}
