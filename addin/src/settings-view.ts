/** What is being written: one that is there, a copy of one (of a colleague's, too), or a new one. */
export type Start =
  | { readonly kind: "change"; readonly id: string }
  | { readonly kind: "copy"; readonly id: string }
  | { readonly kind: "new" };

export type SettingName =
  | "block"
  | "holidays"
  | "hours"
  | "cadences"
  | "templates"
  | "reasons"
  | "target"
  | "matching"
  | "teams"
  | "suppressions"
  | "privacy";

/** What of the settings is in sight. It outlives a look at the mail. */
export interface SettingsView {
  readonly opened: readonly SettingName[];
  readonly cadence: Start | null;
  readonly template: Start | null;
}

export const closedSettings: SettingsView = { opened: [], cadence: null, template: null };
