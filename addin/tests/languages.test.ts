import { expect, test } from "vitest";
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
import { enRefused } from "../src/text/en-refused";
import { enSettings } from "../src/text/en-settings";
import { enTemplates } from "../src/text/en-templates";
import { enTimeline } from "../src/text/en-timeline";
import { enToday } from "../src/text/en-today";
import { enWhen } from "../src/text/en-when";
import { de } from "../src/text/fr/elision";
import type { PartName } from "../src/text/language";
import { languageFor } from "../src/text/languages";
import { withOn } from "../src/text/lead-sentences";
import { wordsFor } from "../src/text/words";
import { sampleNow } from "./world/sample-leads";
import { alike, foreign, others } from "./world/typesetting";

const partNames = [
  "answers",
  "cadences",
  "compose",
  "desk",
  "details",
  "leads",
  "empty",
  "others",
  "person",
  "refused",
  "settings",
  "templates",
  "timeline",
  "today",
  "when",
] as const satisfies readonly PartName[];

type Leaf = string | ((...args: readonly unknown[]) => unknown);

/** All words of a language by where they stand, such as "today.session.done". */
async function leavesOf(locale: string): Promise<ReadonlyMap<string, Leaf>> {
  const language = await languageFor(locale);
  await language.learn(partNames);
  const parts = Object.fromEntries(partNames.map((name) => [name, language.part(name)]));
  return flat({ first: language.text, ...parts });
}

const english = flat({
  first: en,
  answers: enAnswers,
  cadences: enCadences,
  compose: enCompose,
  desk: enDesk,
  details: enDetails,
  leads: enLeads,
  empty: enEmpty,
  others: enOthers,
  person: enPerson,
  refused: enRefused,
  settings: enSettings,
  templates: enTemplates,
  timeline: enTimeline,
  today: enToday,
  when: enWhen,
});

function flat(table: object, path = ""): Map<string, Leaf> {
  return new Map(
    Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, Leaf][] => {
      const here = path === "" ? key : `${path}.${key}`;
      return typeof value === "object" && value !== null ? [...flat(value, here)] : [[here, value as Leaf]];
    }),
  );
}

/** A word with a figure in all its gaps: figures do for names and days, too. */
const filled = (leaf: Leaf, figure = 7) =>
  String(typeof leaf === "string" ? leaf : leaf(figure, figure, figure, figure));

test.each(others)("%s has all words, and none is left in English", async (language) => {
  const words = await leavesOf(language);
  expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  const untranslated = [...words]
    .filter(([path, leaf]) => filled(leaf) !== "" && filled(leaf) === filled(english.get(path)!))
    .map(([path]) => path);
  expect(untranslated.sort()).toEqual([...alike.all, ...alike[language]].sort());
});

test.each(others)("%s says something wherever English does, and whatever the number", async (language) => {
  for (const [path, leaf] of await leavesOf(language)) {
    const original = english.get(path)!;
    expect(typeof leaf, path).toBe(typeof original);
    for (const number of [0, 1, 2, 5, 1000]) {
      expect(filled(leaf, number).trim() === "", path).toBe(filled(original, number) === "");
      expect(filled(leaf, number), path).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

test.each(others)("%s is set as its readers are used to", async (language) => {
  for (const [path, leaf] of await leavesOf(language)) expect(filled(leaf), path).not.toMatch(foreign[language]);
});

test.each(others)("the letters of a session differ from each other in %s", async (language) => {
  const words = await leavesOf(language);
  const letters = ["done", "later", "skip", "answered"].map((act) => words.get(`today.session.keys.${act}`));
  expect(new Set(letters).size).toBe(4);
  for (const letter of letters) expect(letter).toMatch(/^[A-Z]$/);
});

test.each([
  ["en", "today.overdueBy", ["0 days overdue", "1 day overdue", "2 days overdue", "5 days overdue"]],
  ["de", "today.overdueBy", ["0 Tage überfällig", "1 Tag überfällig", "2 Tage überfällig", "5 Tage überfällig"]],
  ["fr", "today.overdueBy", ["0 jour de retard", "1 jour de retard", "2 jours de retard", "5 jours de retard"]],
  ["es", "today.overdueBy", ["0 días de retraso", "1 día de retraso", "2 días de retraso", "5 días de retraso"]],
  ["de", "details.cadence.when.monthsAfterTouch", ["in 0 Monaten", "in 1 Monat", "in 2 Monaten", "in 5 Monaten"]],
  ["es", "details.cadence.when.monthsFromDate", ["cada 0 meses", "cada mes", "cada 2 meses", "cada 5 meses"]],
])("plural in %s: %s", async (language, path, forms) => {
  const words = language === "en" ? english : await leavesOf(language);
  expect([0, 1, 2, 5].map((number) => filled(words.get(path)!, number))).toEqual(forms);
});

test.each([
  ["en-GB", "1,234 to do"],
  ["de-DE", "1.234 zu tun"],
  ["fr-FR", "1\u202f234 à faire"],
  ["es-ES", "12.345 por hacer", 12_345],
])("figures in %s", async (locale, said, number = 1234) => {
  const words = locale.startsWith("en") ? english : await leavesOf(locale);
  expect(filled(words.get("today.counts.toDo")!, number)).toBe(said);
});

const days = { yesterday: "2026-11-20", weekday: "2026-11-24", date: "2026-12-01" };

test.each([
  ["en-GB", "on", ["yesterday", "on Tuesday", "on 1 December"]],
  ["de-DE", "on", ["gestern", "am Dienstag", "am 1. Dezember"]],
  ["fr-FR", "on", ["hier", "mardi", "le 1er décembre"]],
  ["es-ES", "on", ["ayer", "el martes", "el 1 de diciembre"]],
  ["en-GB", "of", ["of yesterday", "of Tuesday", "of 1 December"]],
  ["de-DE", "of", ["von gestern", "vom Dienstag", "vom 1. Dezember"]],
  ["fr-FR", "of", ["d’hier", "de mardi", "du 1er décembre"]],
  ["es-ES", "of", ["de ayer", "del martes", "del 1 de diciembre"]],
  ["de-DE", "until", ["bis gestern", "bis Dienstag", "bis zum 1. Dezember"]],
  ["fr-FR", "until", ["jusqu’à hier", "jusqu’à mardi", "jusqu’au 1er décembre"]],
  ["es-ES", "until", ["hasta ayer", "hasta el martes", "hasta el 1 de diciembre"]],
  ["de-DE", "since", ["seit gestern", "seit Dienstag", "seit dem 1. Dezember"]],
  ["fr-FR", "since", ["depuis hier", "depuis mardi", "depuis le 1er décembre"]],
  ["es-ES", "since", ["desde ayer", "desde el martes", "desde el 1 de diciembre"]],
])("a day in %s with what stands before it: %s", async (locale, form, expected) => {
  const { text, dates } = wordsFor(locale, "Europe/Berlin", sampleNow, await languageFor(locale));
  const say = {
    on: (day: string) => withOn(day, text),
    of: text.ofDay,
    until: (day: string) => text.awayUntil(day),
    since: (day: string) => text.state.waiting(day),
  }[form]!;
  Object.values(days).forEach((day, index) => expect(say(dates.localDay(day))).toContain(expected[index]));
});

test("French names keep their vowels apart", () => {
  expect([de("Dana"), de("Anna"), de("Élodie")]).toEqual(["de Dana", "d’Anna", "d’Élodie"]);
});

test.each([
  ["en-US", "en"],
  ["de", "de"],
  ["de-AT", "de"],
  ["DE-ch", "de"],
  ["fr-CA", "fr"],
  ["es-419", "es"],
  ["nl-NL", "en"],
  ["den", "en"],
  ["", "en"],
])("Outlook in %s has the pane in %s", async (locale, language) => {
  expect((await languageFor(locale)).text.language).toBe(language);
});

test("what the server says in English is said in the reader's language", async () => {
  const german = await languageFor("de-DE");
  await german.learn(["answers"]);
  const { notAboutYou } = german.part("answers")!.no;
  expect([
    notAboutYou("timing", "Their calendar said no, not they."),
    german.text.connection("needsSignIn", "Sign in again so that replies are noticed."),
    german.text.connection("brandNew", "Something new."),
    en.connection("needsSignIn", "Sign in again so that replies are noticed."),
  ]).toEqual([
    expect.stringMatching(/^Der Kalender hat Nein gesagt/),
    "Melden Sie sich erneut an, damit Antworten bemerkt werden.",
    "Something new.",
    "Sign in again so that replies are noticed.",
  ]);
});
