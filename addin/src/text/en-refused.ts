import { useWords } from "./words";

/** Words about what waited and could not be done, loaded with the first of it. */
export const enRefused = {
  title: "Not done",
  notDone: (who: string) => `What you did for ${who} could not be saved.`,
  tooOld: "It waited for more than a week.",
  typed: (words: string) => `You wrote: “${words}”`,
  look: (who: string) => `Look at ${who}`,
  dismissNamed: (who: string) => `Dismiss: what you did for ${who}`,
  notSaved: "A change of yours could not be saved.",
  dismissNotSaved: "Dismiss: a change of yours that could not be saved",
};

export type RefusedText = typeof enRefused;

export const useRefusedText = (): RefusedText => useWords().language.part("refused") ?? enRefused;
