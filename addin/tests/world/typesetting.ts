export const others = ["de", "fr", "es"] as const;
export type Other = (typeof others)[number];

/** Quotation marks and blanks of other languages' typesetting. */
export const foreign: Readonly<Record<Other, RegExp>> = {
  de: /[«»”"']|“.*“/,
  fr: /[„“”"']|[^\u00a0][?!;:»](?!\d)|«[^\u00a0]/,
  es: /[„“”"'\u00a0]/,
};
