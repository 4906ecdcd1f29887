/** "1 touch", "3 touches", "1,000 touches": figures and plural by the rules of the language. */
export function counterIn(language: string) {
  const rules = new Intl.PluralRules(language);
  const figure = figuresIn(language);
  return (one: string, other: string) => (number: number) =>
    `${figure(number)} ${rules.select(number) === "one" ? one : other}`;
}

export function figuresIn(language: string): (number: number) => string {
  const figures = new Intl.NumberFormat(language);
  return (number) => figures.format(number);
}

export const count = counterIn("en");
export const figure = figuresIn("en");
