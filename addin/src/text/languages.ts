import { Language, type Translation } from "./language";
import { languageOf } from "./without-words";

const translations: Readonly<Partial<Record<string, () => Promise<{ readonly translation: Translation }>>>> = {
  de: () => import("./de/de"),
  es: () => import("./es/es"),
  fr: () => import("./fr/fr"),
};

/**
 * The language of a locale such as de-AT, with the words that are needed at once. Where its words do not come it is
 * English; it throws where those do not come either. English too is fetched: nobody pays for words of another language.
 */
export async function languageFor(locale: string): Promise<Language> {
  const fetched = await translations[languageOf(locale)]?.().catch(() => undefined);
  if (fetched !== undefined) return new Language(fetched.translation.text, fetched.translation.parts);
  return (await import("./english")).english;
}
