/** What a template leaves open, as the server calls it between the braces. */
export const fieldNames = ["first name", "last conversation", "permission", "company", "my name", "name"] as const;

export type FieldName = (typeof fieldNames)[number];

/** A piece of a text; `field` is what stands between its braces. */
export interface Piece {
  readonly text: string;
  readonly field: string | null;
}

/** The innermost braces with a few words between them, as the server reads them. */
const fields = /\{\{([^{}\n]{1,60})\}\}/g;

/** The text in its order, with what is left open in it apart. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(fields)) {
    const field = (match[1] ?? "").trim();
    if (field === "") continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), field: null });
    pieces.push({ text: match[0], field });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), field: null });
  return pieces;
}

/** The names between braces, each once, however it is written. */
export function openFieldsIn(text: string): readonly string[] {
  const found = new Map<string, string>();
  for (const { field } of piecesOf(text)) {
    if (field !== null && !found.has(spelt(field))) found.set(spelt(field), field);
  }
  return [...found.values()];
}

/** Names that no field has: a slip of the writer's. */
export const unknownIn = (text: string): readonly string[] =>
  openFieldsIn(text).filter((name) => !(fieldNames as readonly string[]).includes(spelt(name)));

/** Two braces that open or close no field, with the words up to the next brace. */
const slips = /\{\{[^{}\n]*\}{0,2}|\{[^{}\n]*\}\}|\}\}/g;

const longestShown = 40;

/** What begins or ends like a field and is none, each once, as the server tells it. */
export function brokenIn(text: string): readonly string[] {
  const found = new Map<string, string>();
  for (const { text: rest } of piecesOf(text).filter(({ field }) => field === null)) {
    for (const [slip] of rest.matchAll(slips)) {
      const written = slip.trim();
      if (!found.has(written.toLowerCase())) found.set(written.toLowerCase(), shown(written));
    }
  }
  return [...found.values()];
}

const shown = (written: string) =>
  written.length <= longestShown ? written : `${[...written].slice(0, longestShown).join("")}…`;

export const inBraces = (name: string) => `{{${name}}}`;

/** A field's name in the reader's words; another name as it is written. */
export const fieldNamed = (name: string, words: Readonly<Record<FieldName, string>>): string =>
  (words as Readonly<Partial<Record<string, string>>>)[spelt(name)] ?? inBraces(name);

const spelt = (name: string) => name.toLowerCase().split(/\s+/).join(" ");
