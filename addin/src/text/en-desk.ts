import { count, figure } from "./count";
import type { BulkOutcome } from "../api/leads-contract";
import { useWords } from "./words";

type Left = Exclude<BulkOutcome, "changed">;

/** Words of the window of one's own, loaded with it. */
export const enDesk = {
  close: "Close",
  linked: "Lead of the link",
  notYours: "This link leads to a lead that is not among yours. Ask the colleague who sent it to you.",
  ownLeads: "Show my leads",

  views: { title: "How the leads are shown", table: "Table", board: "Board" },
  more: "Show more",
  moreOf: (state: string) => `Show more: ${state}`,
  moveNamed: (name: string) => `More about ${name}`,

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
  saved: (name: string) => `${name} is saved.`,

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
