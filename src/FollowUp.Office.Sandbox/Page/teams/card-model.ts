/** The part of Adaptive Cards that the channel draws. What it does not know it says so, instead of hiding it. */
export type Card = Record<string, unknown>;

export const asCard = (value: unknown): Card =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Card) : {};

export const cardsIn = (value: unknown): Card[] => (Array.isArray(value) ? value.map(asCard) : []);

export const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

/** The first words of a card, for a list or a notification. */
export function cardTitle(card: unknown): string {
  const found = firstText(cardsIn(asCard(card)["body"]));
  return plain(found ?? "a new card");
}

function firstText(elements: Card[]): string | null {
  for (const element of elements) {
    if (element["type"] === "TextBlock" && textIn(element["text"])) return textIn(element["text"]);
    const inside = firstText([...cardsIn(element["items"]), ...cardsIn(element["columns"])]);
    if (inside) return inside;
  }
  return null;
}

const plain = (markdown: string) =>
  spans(markdown)
    .map((span) => span.text)
    .join("");

export interface Span {
  text: string;
  strong?: true;
  emphasis?: true;
  href?: string;
}

/** The inline markdown that Teams knows in a TextBlock: **bold**, _italic_, [words](address), and `\` before a mark. */
export function spans(markdown: string): Span[] {
  const pattern = /\\([[\]()*_#`\\])|\*\*(.+?)\*\*|(?<![\w])_([^_]+)_(?![\w])|\[([^\]]+)\]\(([^)\s]+)\)/g;
  const result: Span[] = [];
  let end = 0;
  for (const match of markdown.matchAll(pattern)) {
    if (match.index > end) result.push({ text: markdown.slice(end, match.index) });
    result.push(spanOf(match));
    end = match.index + match[0].length;
  }
  if (end < markdown.length) result.push({ text: markdown.slice(end) });
  return result;
}

function spanOf([all, escaped, bold, italic, words, address]: RegExpMatchArray): Span {
  if (escaped !== undefined) return { text: escaped };
  if (bold !== undefined) return { text: bold, strong: true };
  if (italic !== undefined) return { text: italic, emphasis: true };
  const href = safeUrl(address);
  return href ? { text: words ?? "", href } : { text: all };
}

/** Only addresses that lead to a page, never `javascript:` and the like. */
export function safeUrl(value: unknown): string | null {
  const url = parsed(textIn(value));
  return url && ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
}

function parsed(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}
