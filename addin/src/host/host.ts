import type { MailRef, Person } from "../api/contract";

/** What is open beside the pane. `key` names one mail: the same key is the same mail. */
export type OpenItem =
  | { readonly kind: "none" }
  | { readonly kind: "several" }
  | { readonly kind: "compose" }
  | { readonly kind: "meeting" }
  /** A mail whose sender cannot be read, e.g. a protected one. */
  | { readonly kind: "unreadable"; readonly key: string }
  | { readonly kind: "received"; readonly key: string; readonly from: Person; readonly mail: MailRef }
  | { readonly kind: "sent"; readonly key: string; readonly to: readonly Person[]; readonly mail: MailRef };

export type ThemeName = "light" | "dark";

/** Beside a mail in Outlook, or a window of one's own: then the address may name a lead. */
export type Surroundings = { readonly kind: "pane" } | { readonly kind: "desk"; readonly lead: string | null };

/** Outlook as the pane sees it, or the browser where there is no Outlook around. */
export interface Host {
  readonly surroundings: Surroundings;
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
