import { english, Language, type Translation } from "./language";

const translations: Readonly<Partial<Record<string, () => Promise<{ readonly translation: Translation }>>>> = {
  de: () => import("./de/de"),
  es: () => import("./es/es"),
  fr: () => import("./fr/fr"),
};

/** The language of a locale such as de-AT, with the words that are needed at once. */
export async function languageFor(locale: string): Promise<Language> {
  try {
    const fetched = await translations[locale.toLowerCase().split("-", 1)[0] ?? ""]?.();
    return fetched === undefined ? english : new Language(fetched.translation.text, fetched.translation.parts);
  } catch {
    return english;
  }
}
