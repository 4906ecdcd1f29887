import type { TemplatesText } from "../en-templates";

export const templates: TemplatesText = {
  hint: "Texte, mit denen ein Kontakt beginnt.",
  none: "Noch keine. Hierher gehört, was Sie immer wieder schreiben.",
  line: (...parts) => parts.join(" · "),
  own: "Nur für Sie",
  shared: "Mit Ihrem Team geteilt",
  from: (owner) => `Von ${owner}`,
  add: "Neue Vorlage",
  copyNamed: (name) => `Kopieren: ${name}`,
  copyOf: (name) => `Kopie von ${name}`,

  back: "Zurück zu den Einstellungen",
  newTitle: "Neue Vorlage",
  editTitle: (name) => `Bearbeiten: ${name}`,
  gone: "Diese Vorlage gibt es nicht mehr.",
  copied: (owner) => `${owner} teilt diesen Text. Gespeichert wird Ihre eigene Kopie.`,
  kept: "Diese Änderungen sind noch nicht gespeichert.",
  discard: "Verwerfen",
  discarded: "Änderungen verworfen.",

  name: "Name",
  channel: "Wie",
  subject: "Betreff",
  body: "Text",
  insert: "Für jede Person ausgefüllt",
  fields: {
    "first name": "Vorname",
    name: "Name",
    company: "Firma",
    "last conversation": "Letztes Gespräch",
    permission: "Erlaubnis",
    "my name": "Mein Name",
  },
  fieldHints: {
    "first name": "Der Vorname der Person",
    name: "Der ganze Name der Person",
    company: "Wo die Person arbeitet",
    "last conversation": "Worum es zuletzt ging",
    permission: "Die Worte, mit denen Sie um späteren Kontakt gebeten wurden",
    "my name": "Ihr eigener Name",
  },
  unknown: (fields, number) =>
    number === 1 ? `${fields} bedeutet nichts und bleibt stehen.` : `${fields} bedeuten nichts und bleiben stehen.`,
  broken: (fields, number) =>
    number === 1
      ? `${fields} ist nicht vollständig. Ein Feld steht zwischen {{ und }}.`
      : `${fields} sind nicht vollständig. Ein Feld steht zwischen {{ und }}.`,
  share: "Mit Ihrem Team teilen",
  shareHint: "Andere können sie verwenden und kopieren. Ändern können nur Sie sie.",

  faults: {
    name: "Geben Sie einen Namen mit höchstens 100 Zeichen ein.",
    empty: "Schreiben Sie zuerst den Text.",
    subject: "Kürzen Sie den Betreff auf 250 Zeichen.",
    body: "Kürzen Sie den Text auf 10.000 Zeichen.",
  },
  save: "Speichern",
  delete: "Löschen",

  added: (name) => `„${name}“ ist angelegt.`,
  changed: (name) => `„${name}“ ist geändert.`,
  deleted: (name) => `„${name}“ ist gelöscht.`,
};
