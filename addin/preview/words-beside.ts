import { builtInCadences } from "../src/text/built-in-cadences";
import { en } from "../src/text/en";
import { enAnswers } from "../src/text/en-answers";
import { enCadences } from "../src/text/en-cadences";
import { enCompose } from "../src/text/en-compose";
import { enDesk } from "../src/text/en-desk";
import { enDetails } from "../src/text/en-details";
import { enLeads } from "../src/text/en-leads";
import { enEmpty } from "../src/text/en-empty";
import { enOthers } from "../src/text/en-others";
import { enPerson } from "../src/text/en-person";
import { enSettings } from "../src/text/en-settings";
import { enTemplates } from "../src/text/en-templates";
import { enToday } from "../src/text/en-today";
import { enWhen } from "../src/text/en-when";
import type { Language } from "../src/text/language";

const parts = {
  answers: enAnswers,
  cadences: enCadences,
  compose: enCompose,
  desk: enDesk,
  details: enDetails,
  leads: enLeads,
  empty: enEmpty,
  others: enOthers,
  person: enPerson,
  settings: enSettings,
  templates: enTemplates,
  today: enToday,
  when: enWhen,
} as const;

/** Each English word with what stands in its place in another language, so that a scene presses the same button in all. */
export async function wordsBeside(language: Language, words: Map<string, string>): Promise<void> {
  const names = Object.keys(parts) as (keyof typeof parts)[];
  await language.learn(names);
  pair(en, language.text, words);
  for (const name of names) pair(parts[name], language.part(name) ?? parts[name], words);
  for (const [id, name] of Object.entries(builtInCadences)) words.set(name, language.text.cadence.named(name, id));
}

function pair(english: object, other: object, words: Map<string, string>): void {
  const translated = other as Readonly<Record<string, unknown>>;
  for (const [key, word] of Object.entries(english) as [string, unknown][]) {
    const said = translated[key];
    // The first place of a word is the one that scenes mean: what stands beside a mail.
    if (typeof word === "string" && typeof said === "string" && !words.has(word)) words.set(word, said);
    else if (typeof word === "object" && word !== null && typeof said === "object" && said !== null)
      pair(word, said, words);
  }
}
