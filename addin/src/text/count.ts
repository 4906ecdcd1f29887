/**
 * "1 touch", "3 touches", "1,000 touches": figures and plural by the rules of the language. Both are made when something is
 * counted: a browser's first takes longer than all that is painted first, in which nothing is.
 */
export function counterIn(language: string) {
  const figure = figuresIn(language);
  let rules: Intl.PluralRules | undefined;
  return (one: string, other: string) => (number: number) => {
    rules ??= new Intl.PluralRules(language);
    return `${figure(number)} ${rules.select(number) === "one" ? one : other}`;
  };
}

export function figuresIn(language: string): (number: number) => string {
  let figures: Intl.NumberFormat | undefined;
  return (number) => (figures ??= new Intl.NumberFormat(language)).format(number);
}

export const count = counterIn("en");
export const figure = figuresIn("en");
