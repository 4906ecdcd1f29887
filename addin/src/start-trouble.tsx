import { asTrouble } from "./api/trouble";
import { TroubleMessage } from "./lead/trouble-message";
import { WordsContext, wordsFor } from "./text/words";
import type { Language } from "./text/language";
import { withoutWords } from "./text/without-words";
import { Message } from "./ui/message";

interface StartTroubleProps {
  readonly error: unknown;
  readonly locale: string;
  /** Null where not even the words came. */
  readonly language: Language | null;
  readonly now: Date;
}

/** The pane could not start: it can only be opened again. */
export function StartTrouble({ error, locale, language, now }: StartTroubleProps) {
  const reload = () => location.reload();
  if (language === null) {
    const { sentence, label } = withoutWords(locale);
    return (
      <main class="page">
        <Message tone="error" sentence={sentence} action={{ label, onClick: reload }} loud />
      </main>
    );
  }
  return (
    <WordsContext.Provider value={wordsFor(locale, undefined, now, language)}>
      <main class="page">
        <TroubleMessage trouble={asTrouble(error)} onRemedy={reload} />
      </main>
    </WordsContext.Provider>
  );
}
