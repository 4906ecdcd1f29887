/** The cadence being written: an own one or one that everybody begins with, a copy of one, or a new one. */
export type CadenceStart =
  | { readonly kind: "change"; readonly id: string }
  | { readonly kind: "copy"; readonly id: string }
  | { readonly kind: "new" };

export type SettingName = "block" | "holidays" | "hours" | "cadences" | "target" | "matching" | "suppressions";

/** What of the settings is in sight. It outlives a look at the mail. */
export interface SettingsView {
  readonly opened: readonly SettingName[];
  readonly cadence: CadenceStart | null;
}
