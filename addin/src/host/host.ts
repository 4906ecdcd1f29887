import type { MailRef, Person } from "../api/contract";

/** What is open beside the pane. `key` names one mail: the same key is the same mail. */
export type OpenItem =
  | { readonly kind: "none" }
  | { readonly kind: "several" }
  | { readonly kind: "compose" }
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

/** The mail's text, read when it is asked for; null where Outlook does not give it, as of a protected mail. */
export type MailBody = () => Promise<string | null>;

export type ThemeName = "light" | "dark";

/** Outlook as the pane sees it. */
export interface Host {
  readonly locale: string;
  /**
   * Calls `show` with what is open now and with everything opened later. The signal given with an item is aborted
   * the moment another is opened, so that nothing about the old one can arrive late.
   */
  eachItem(show: (item: OpenItem, signal: AbortSignal) => void, until: AbortSignal): void;
  /** null: Outlook does not say, the browser's preference rules. */
  eachTheme(show: (theme: ThemeName | null) => void, until: AbortSignal): void;
  /** Opens an address outside of the pane. */
  openOutside(url: string): void;
}
