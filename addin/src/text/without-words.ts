/** What is said where not even the words came down the line; in all languages, since none could be fetched. */
const sentences: Readonly<Partial<Record<string, WithoutWords>>> = {
  de: { sentence: "FollowUp konnte nicht geladen werden.", label: "Erneut versuchen" },
  es: { sentence: "No se ha podido cargar FollowUp.", label: "Volver a intentarlo" },
  fr: { sentence: "FollowUp n’a pas pu être chargé.", label: "Réessayer" },
};

interface WithoutWords {
  readonly sentence: string;
  readonly label: string;
}

export const withoutWords = (locale: string): WithoutWords =>
  sentences[languageOf(locale)] ?? { sentence: "FollowUp could not be loaded.", label: "Try again" };

/** "de" of "de-AT". */
export const languageOf = (locale: string): string => locale.toLowerCase().split("-", 1)[0] ?? "";
