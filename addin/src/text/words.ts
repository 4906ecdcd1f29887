import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { Dates, knownZone } from "./dates";
import { en, type Text } from "./en";

/** Words and dates of one reader. */
export interface Words {
  readonly text: Text;
  readonly dates: Dates;
}

/** Dates speak the language of the text: a German weekday in an English sentence helps nobody. */
export function wordsFor(locale: string, zone: string | undefined, now: Date): Words {
  const dateLocale = locale.toLowerCase().startsWith(en.language) ? locale : "en-GB";
  return { text: en, dates: new Dates(dateLocale, knownZone(zone), now, en.day) };
}

export const WordsContext = createContext<Words>(wordsFor("en-GB", undefined, new Date(0)));

export const useWords = () => useContext(WordsContext);
