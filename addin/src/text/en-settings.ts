import { count } from "./count";
import { useWords } from "./words";

/** Words of the settings, loaded with them. */
export const enSettings = {
  title: "Settings",
  save: "Save",
  saved: "Saved.",
  taken: "Taken back.",

  block: {
    title: "Follow-up block",
    off: "Off",
    length: count("minute a day", "minutes a day"),
    lengthFrom: (length: string, from: string) => `${length}, from ${from}`,
    enable: "Reserve time for follow-ups every working day",
    enableHint: "It takes free time only, and moves when a meeting takes its place.",
    minutes: "Minutes",
    start: "Not before (optional)",
    badMinutes: "Choose 15 to 120 minutes.",
    wasTurned: (on: boolean): string => (on ? "The block is on." : "The block is off."),
  },

  holidays: {
    title: "Public holidays",
    country: "Country",
    guessed: (country: string) => `${country} (from your mailbox)`,
    none: "None",
    region: "Region",
    wholeCountry: "Whole country",
    hint: "No touch is planned on these days.",
  },

  hours: {
    title: "Working hours",
    when: (days: string, from: string, to: string) => (days === "" ? `${from} to ${to}` : `${days}, ${from} to ${to}`),
    zone: (when: string, zone: string) => `${when} (${zone}), as Outlook says.`,
    change: "Change them in Outlook: Settings, Calendar, Work hours and location.",
  },

  templates: { title: "Templates" },

  target: { title: "Pipeline target" },

  matching: {
    title: "Answers",
    sameCompany: "Count mail of their company as an answer",
    hint: "Only in your conversation with them. Otherwise you are asked.",
    fromThem: "From themselves only",
    fromCompany: "From their company, too",
  },

  suppressions: {
    title: "Not to be contacted",
    hint: "They asked to be left alone. Nobody here can be followed up again by accident.",
    nobody: "Nobody has asked for that.",
    since: (day: string) => `Asked ${day}`,
    quoted: (words: string) => `“${words}”`,
    more: "Show more",
  },
};

export type SettingsText = typeof enSettings;

export const useSettingsText = (): SettingsText => useWords().language.part("settings") ?? enSettings;
