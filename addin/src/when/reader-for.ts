import { whenReader, type WhenReader } from "./read-when";
import type { Speech } from "./speech";

type Said = { readonly speechOf: (locale: string) => Speech };

const speeches: Readonly<Partial<Record<string, () => Promise<Said>>>> = {
  de: () => import("./speech/de"),
  es: () => import("./speech/es"),
  fr: () => import("./speech/fr"),
};

const english = (): Promise<Said> => import("./speech/en");

/** Understands dates in the language of `locale`; only that one comes down the line. */
export async function readerFor(locale: string): Promise<WhenReader> {
  const { speechOf } = await (speeches[locale.toLowerCase().split("-", 1)[0] ?? ""] ?? english)();
  return whenReader(speechOf(locale));
}
