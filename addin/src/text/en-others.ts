import { useWords } from "./words";

/** Words of the other people on a mail, loaded with them. */
export const enOthers = {
  title: "Also on this mail",
  followUp: "Follow up",
  followUpNamed: (who: string) => `Follow up with ${who}`,
  done: (when: string) => `Next touch ${when}.`,
  captured: (who: string) => `You are following up with ${who}.`,
  undoNamed: (who: string) => `Undo: follow up with ${who}`,
  retryNamed: (who: string) => `Try again: follow up with ${who}`,
  shared: (owner: string) =>
    `This mail is in the mailbox ${owner}. Only answers to your own mailbox are noticed: put yourself in copy.`,
  showAll: (count: number) => `Show all ${count}`,
};

export type OthersText = typeof enOthers;

export const useOthersText = (): OthersText => useWords().language.part("others") ?? enOthers;
