/** Microsoft Teams, as far as the desk has to do with it. */
export interface Teams {
  /** The first word between page and Teams. Refused, or never answered, where there is no Teams around. */
  begin(): Promise<void>;
  tab(): Promise<Tab>;
  /** Calls `show` with the name of every theme that is put on later. */
  eachTheme(show: (theme: string) => void): void;
  /** Teams takes its own cover off the page. */
  begun(): void;
  /** Teams says in its own words that the page did not open, and offers to try again. */
  failed(): void;
  openLink(url: string): Promise<void>;
}

/** What Teams says of the tab and its reader. */
export interface Tab {
  /** `default`, `dark`, `contrast`, or a name that is newer than this. */
  readonly theme: string;
  /** In small letters, such as `en-us`. */
  readonly locale: string;
  /** What within the tab a link of Teams names: here the id of a lead. */
  readonly subPage: string | undefined;
}
