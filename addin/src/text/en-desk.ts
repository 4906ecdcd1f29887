import { count, figure } from "./count";
import type { BulkOutcome, LeadListState } from "../api/leads-contract";
import { useWords } from "./words";

type Left = Exclude<BulkOutcome, "changed">;

/** Words of the window of one's own, loaded with it. */
export const enDesk = {
  close: "Close",
  linked: "Lead of the link",
  notYours: "This link leads to a lead that is not among yours. Ask the colleague who sent it to you.",
  ownLeads: "Show my leads",

  views: { title: "How the leads are shown", table: "Table", board: "Board", calendar: "Calendar" },
  moveNamed: (name: string) => `More about ${name}`,

  calendar: {
    title: "Calendar of touches",
    hint: "Drag a touch to another day, or press M on it and name the day. The arrow keys go from touch to touch.",
    span: "Days in sight",
    spans: { month: "Month", week: "Week" },
    previous: { month: "Previous month", week: "Previous week" },
    next: { month: "Next month", week: "Next week" },
    today: "Today",
    touches: count("touch", "touches"),
    dayOff: "Day off",
    over: "Over",
    late: "overdue",
    more: (number: number) => `+${figure(number)} more`,
    moreOf: (number: number, day: string) => `+${figure(number)} more: ${day}`,
    moveNamed: (name: string) => `Move to another day: ${name}`,
    day: "New day",
    timeStays: (time: string) => `It stays at ${time}.`,
    moveIt: "Move",
    moved: (name: string, day: string) => `${name} is moved to ${day}.`,
  },

  board: {
    hint: "Drag a card to where it belongs, or press M on it. The arrow keys go from card to card.",
    judge: "Say what they answered",
    actOf: (act: string, name: string) => `${act}: ${name}`,
    drop: {
      letGo: "Drop here to let them go.",
      nextTouch: "Drop here to set their next touch.",
      otherWay: "Drop here to say what they answered by phone.",
      judge: "Drop here to say what they answered.",
      takeUp: "Drop here to take them up again.",
    },
    closed: {
      planned: "Not by hand: they come here once their answer is told.",
      waiting: "Not by hand: they come here when you write to them.",
      answered: "Not by hand: they come here when they answer.",
      parked: "Not by hand: an automatic reply about an absence brings them here.",
      retired: "Not by hand.",
    } satisfies Partial<Record<LeadListState, string>>,
  },

  columns: {
    name: "Name",
    company: "Company",
    title: "Job title",
    phone: "Phone",
    kind: "Kind",
    tags: "Tags",
    next: "How things stand",
  },
  cellOf: (column: string, name: string) => `${column} of ${name}`,
  editNamed: (what: string) => `Edit: ${what}`,
  choose: (name: string) => `Choose ${name}`,
  chooseShown: (number: number) => `Choose the ${figure(number)} shown`,
  saved: (column: string, name: string) => `${column} of ${name}: saved.`,

  bulk: {
    title: "Act on many",
    chosen: (number: number) => `${figure(number)} chosen`,
    none: "Choose none",
    acts: {
      tag: "Add tag",
      untag: "Remove tag",
      kind: "Change kind",
      cadence: "Change cadence",
      nextTouch: "Set next touch",
      letGo: "Let go",
    },
    tag: "Tag",
    pick: "Choose one",
    letGoHint: "They are no longer followed up, and their events leave your calendar.",
    preview: "See what changes",
    back: "Back",
    go: (number: number) => `Change ${figure(number)}`,
    changes: "Changes",
    would: count("lead changes.", "leads change."),
    left: {
      unchanged: count("is so already.", "are so already."),
      notActive: count("is no longer followed up.", "are no longer followed up."),
      tooManyTags: count("has as many tags as there may be.", "have as many tags as there may be."),
      notFound: count("is no longer there.", "are no longer there."),
    } satisfies Record<Left, (number: number) => string>,
    further: (number: number) => `And ${figure(number)} more.`,
    noDay: "no date",
    noTags: "no tags",
    fromTo: (one: string, other: string) => `${one} → ${other}`,
    done: count("lead is changed.", "leads are changed."),
    undone: count("lead is as it was.", "leads are as they were."),
  },
};

export type DeskText = typeof enDesk;

export const useDeskText = (): DeskText => useWords().language.part("desk") ?? enDesk;
