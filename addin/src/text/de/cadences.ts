import { counterIn } from "../count";
import type { CadencesText } from "../en-cadences";

const count = counterIn("de");
const leads = count("Lead", "Leads");
const moving = count("Wiedervorlage verschiebt sich", "Wiedervorlagen verschieben sich");
const following = count("Lead behält die bisherigen Schritte.", "Leads behalten die bisherigen Schritte.");

export const cadences: CadencesText = {
  title: "Rhythmen",
  hint: "Der Takt, in dem Sie sich melden.",
  line: (...parts) => parts.join(" · "),
  forWhom: {
    prospect: "Interessenten beginnen damit",
    referralPartner: "Empfehlungspartner beginnen damit",
    customer: "Kunden beginnen damit",
  },
  byHand: "Für alle, für die Sie ihn wählen",
  howMany: count("Rhythmus", "Rhythmen"),
  steps: count("Schritt", "Schritte"),
  leads,
  add: "Neuer Rhythmus",
  copy: "Kopieren",
  copyNamed: (name) => `Kopieren: ${name}`,
  copyOf: (name) => `Kopie von ${name}`,

  back: "Zurück zu den Einstellungen",
  editTitle: (name) => `Bearbeiten: ${name}`,
  newTitle: "Neuer Rhythmus",
  kept: "Diese Änderungen sind noch nicht gespeichert.",
  discard: "Verwerfen",
  discarded: "Änderungen verworfen.",
  name: "Name",
  gone: "Diesen Rhythmus gibt es nicht mehr.",

  stepsTitle: "Schritte",
  step: (number) => `Schritt ${number}`,
  timing: "Wann",
  timings: {
    workingDaysAfterTouch: "Arbeitstage später",
    daysAfterStart: "Tage nach dem Start",
    monthsAfterTouch: "Monate später, immer wieder",
    monthsFromDate: "Monate Abstand, ab einem Datum",
    birthday: "zum Geburtstag",
    anniversary: "zum Jahrestag",
  },
  count: "Wie viele",
  channel: "Wie",
  text: "Text",
  withoutText: "ohne Vorlage",
  withText: (name) => `mit „${name}“`,
  textGone: "mit einer Vorlage, die es nicht mehr gibt",
  from: "Zuerst am",
  up: (number) => `Schritt ${number} nach oben`,
  down: (number) => `Schritt ${number} nach unten`,
  remove: (number) => `Schritt ${number} entfernen`,
  addStep: "Schritt hinzufügen",
  moved: (from, to) => `Schritt ${from} ist jetzt Schritt ${to}.`,
  removed: (number) => `Schritt ${number} entfernt.`,

  faults: {
    name: "Geben Sie einen Namen mit höchstens 100 Zeichen ein.",
    days: "Geben Sie 0 bis 3.653 Tage an.",
    months: "Geben Sie 1 bis 120 Monate an.",
    from: "Wählen Sie das Datum, ab dem gezählt wird.",
    tooFew:
      "Die meisten Abschlüsse gelingen nach dem fünften Kontakt. Planen Sie mindestens fünf oder einen, der wiederkehrt.",
    tooMany: "Planen Sie höchstens fünfzig Kontakte.",
  },

  save: "Speichern",
  preview: "Zeigen, was sich verschiebt",
  previewTitle: "Bevor es gilt",
  moves: (all, moved) => `${leads(all)}; ${moving(moved)}.`,
  movesNone: (all) => `${leads(all)}; keine Wiedervorlage verschiebt sich.`,
  fromTo: (before, after) => `${before} → ${after}`,
  noDay: "kein Tag",
  andMore: (number) => `und ${number} weitere`,
  apply: "Änderung anwenden",
  keepEditing: "Weiter bearbeiten",

  added: (name) => `„${name}“ ist angelegt.`,
  changed: (name) => `„${name}“ ist geändert.`,
  deleted: (name) => `„${name}“ ist gelöscht.`,
  restored: (name) => `„${name}“ ist wieder wie am Anfang.`,

  delete: "Löschen",
  deleteTitle: (name) => `„${name}“ löschen?`,
  deleteWhat: (number) => (number === 0 ? "Kein Lead folgt ihm." : following(number)),
  restore: "Original wiederherstellen",
  restoreTitle: (name) => `„${name}“ wieder wie am Anfang?`,
  restoreWhat: "Ihre Änderungen daran gehen verloren. Leads behalten ihre bisherigen Schritte.",
  no: "Nein, behalten",
};
