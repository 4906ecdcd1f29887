const made = new Map<string, Intl.DateTimeFormat>();

/** One of a kind: to make one takes longer than a whole row of a list. */
export function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const kind = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(kind) ?? new Intl.DateTimeFormat(locale, options);
  made.set(kind, known);
  return known;
}
