import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { Dates, knownZone } from "./dates";
import type { Text } from "./en";
import type { Language } from "./language";

/** Words and dates of one reader. */
export interface Words {
  readonly language: Language;
  readonly text: Text;
  readonly dates: Dates;
  /** The language of the text, as the reader writes it. */
  readonly locale: string;
}

/** Dates speak the language of the text: a German weekday in an English sentence helps nobody. */
export function wordsFor(locale: string, zone: string | undefined, now: Date, language: Language): Words {
  const { text } = language;
  const spoken = locale.toLowerCase().startsWith(text.language) ? locale : "en-GB";
  return { language, text, dates: new Dates(spoken, knownZone(zone), now, text.day), locale: spoken };
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("Nobody said which language is spoken here.");
  return words;
}
