import { counterIn, figuresIn } from "../count";
import type { DeskText } from "../en-desk";

const count = counterIn("de");
const figure = figuresIn("de");

export const desk: DeskText = {
  close: "Schließen",
  linked: "Lead aus dem Link",
  notYours: "Dieser Link führt zu einem Lead, der nicht zu Ihren gehört. Fragen Sie die Person, von der Sie ihn haben.",
  ownLeads: "Meine Leads anzeigen",

  views: { title: "Ansicht", table: "Tabelle", board: "Tafel" },
  more: "Mehr anzeigen",
  moreOf: (state) => `Mehr anzeigen: ${state}`,
  moveNamed: (name) => `Mehr zu ${name}`,

  columns: {
    name: "Name",
    company: "Firma",
    title: "Funktion",
    phone: "Telefon",
    kind: "Einordnung",
    tags: "Schlagwörter",
    next: "Stand der Dinge",
  },
  cellOf: (column, name) => `${column}: ${name}`,
  editNamed: (what) => `Bearbeiten – ${what}`,
  choose: (name) => `${name} auswählen`,
  chooseShown: (number) => `Die ${figure(number)} angezeigten auswählen`,
  saved: (name) => `${name} ist gespeichert.`,

  bulk: {
    title: "Mehrere bearbeiten",
    chosen: (number) => `${figure(number)} ausgewählt`,
    none: "Auswahl aufheben",
    acts: {
      tag: "Schlagwort hinzufügen",
      untag: "Schlagwort entfernen",
      kind: "Einordnung ändern",
      cadence: "Rhythmus ändern",
      nextTouch: "Wiedervorlage setzen",
      letGo: "Loslassen",
    },
    tag: "Schlagwort",
    pick: "Bitte wählen",
    letGoHint: "Bei ihnen wird nicht mehr nachgefasst, und ihre Termine verschwinden aus Ihrem Kalender.",
    preview: "Änderungen ansehen",
    back: "Zurück",
    go: (number) => `${figure(number)} ändern`,
    changes: "Änderungen",
    would: count("Lead ändert sich.", "Leads ändern sich."),
    left: {
      unchanged: count("ist schon so.", "sind schon so."),
      notActive: count("wird nicht mehr verfolgt.", "werden nicht mehr verfolgt."),
      tooManyTags: count(
        "hat schon alle Schlagwörter, die möglich sind.",
        "haben schon alle Schlagwörter, die möglich sind.",
      ),
      notFound: count("ist nicht mehr da.", "sind nicht mehr da."),
    },
    further: (number) => `Und ${figure(number)} weitere.`,
    noDay: "kein Datum",
    noTags: "keine Schlagwörter",
    fromTo: (one, other) => `${one} → ${other}`,
    done: count("Lead ist geändert.", "Leads sind geändert."),
    undone: count("Lead ist wieder wie vorher.", "Leads sind wieder wie vorher."),
  },
};
