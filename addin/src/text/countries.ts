/** Said instead of a country by who works on public holidays, whatever their mailbox says of the place. */
export const noCountry = "none";

/** What a country is called in a language; one that the browser does not know keeps its code. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
