import { useWords } from "./words";

/** Words of the window of one's own, loaded with it. */
export const enDesk = {
  close: "Close",
  linked: "Lead of the link",
  notYours: "This link leads to a lead that is not among yours. Ask the colleague who sent it to you.",
  ownLeads: "Show my leads",
};

export type DeskText = typeof enDesk;

export const useDeskText = (): DeskText => useWords().language.part("desk") ?? enDesk;
