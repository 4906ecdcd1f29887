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

  privacy: {
    title: "Privacy and data",
    hint: "This is what FollowUp keeps, on your organisation’s server:",
    stored: [
      "The people you follow up: name, addresses, company, title, phone, tags and your notes.",
      "Mails with them: subject, time and identifiers. Of their answers, the sentence that names a date. No other text.",
      "What you recorded: answers, touches, next dates, and who asked not to be contacted.",
      "Your cadences, templates and settings, your working hours and the days you are away.",
      "Your sign-in, encrypted, so that answers are noticed while Outlook is closed.",
    ],
    shared: "Colleagues see the templates you share, and nothing else of this.",
    save: "Save my data as a file",
    saved: "Your data is in your downloads.",
    fileHint: "A JSON file with all of it but the sign-in.",
  },

  leaving: {
    ask: "Delete all my data",
    sure: "All of the above goes in a week, with the reminders that are still in your calendar. Until then everything goes on, and you can change your mind.",
    leave: "Delete it in a week",
    planned: "Your data will be deleted in a week.",
    goes: (day: string) => `All your data will be deleted ${day}, at the start of the day.`,
    keep: "Keep it",
    kept: "Your data stays.",
  },

  reasons: {
    title: "Reasons for a no",
    hint: "How long to wait before you ask again. It counts for every no from now on.",
    weeks: (reason: string) => `${reason}: weeks`,
    badWeeks: "Choose 1 to 104 weeks.",
    asUsual: count("week, as usual", "weeks, as usual"),
    set: "Saved.",
  },

  teams: {
    title: "Teams",
    off: "No cards",
    own: "To your own workflow",
    company: "To your organisation’s workflow",
    hint: "A card tells you in Teams when somebody answers.",
    toOwn: "A card goes to your own workflow when somebody answers.",
    toCompany: "A card goes to your organisation’s workflow when somebody answers. Yours would take its place.",
    address: "Address of your workflow",
    otherAddress: "Another address",
    where: "In Teams: the channel’s … menu, Workflows, “Send webhook alerts to a channel”. Copy the address it shows.",
    badAddress: "Paste the whole address, from https:// on.",
    set: "Cards go to this workflow now.",
    try: "Send a test card",
    tried: "A test card is on its way. Look into Teams.",
    remove: "Stop using mine",
    removed: "Your workflow is not used any more.",
  },

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
