import { counterIn, figuresIn } from "../count";
import type { DeskText } from "../en-desk";

const count = counterIn("de");
const figure = figuresIn("de");

export const desk: DeskText = {
  close: "Schließen",
  linked: "Lead aus dem Link",
  notYours: "Dieser Link führt zu einem Lead, der nicht zu Ihren gehört. Fragen Sie die Person, von der Sie ihn haben.",
  ownLeads: "Meine Leads anzeigen",

  views: { title: "Ansicht", table: "Tabelle", board: "Tafel", calendar: "Kalender" },
  moveNamed: (name) => `Mehr zu ${name}`,

  calendar: {
    title: "Kalender der Kontakte",
    hint: "Ziehen Sie einen Kontakt auf einen anderen Tag, oder drücken Sie darauf M und nennen Sie den Tag. Die Pfeiltasten führen von einem zum anderen.",
    span: "Sichtbare Tage",
    spans: { month: "Monat", week: "Woche" },
    previous: { month: "Voriger Monat", week: "Vorige Woche" },
    next: { month: "Nächster Monat", week: "Nächste Woche" },
    today: "Heute",
    touches: count("Kontakt", "Kontakte"),
    dayOff: "Arbeitsfrei",
    over: "Vorbei",
    late: "überfällig",
    more: (number) => `+${figure(number)} weitere`,
    moreOf: (number, day) => `+${figure(number)} weitere: ${day}`,
    moveNamed: (name) => `Auf einen anderen Tag legen: ${name}`,
    day: "Neuer Tag",
    timeStays: (time) => `Es bleibt bei ${time} Uhr.`,
    moveIt: "Verlegen",
    moved: (name, day) => `${name} liegt jetzt auf ${day}.`,
  },

  board: {
    hint: "Ziehen Sie eine Karte dorthin, wohin sie gehört, oder drücken Sie darauf M. Die Pfeiltasten führen von Karte zu Karte.",
    judge: "Sagen, was die Antwort war",
    actOf: (act, name) => `${act} – ${name}`,
    drop: {
      letGo: "Hier ablegen, um loszulassen.",
      nextTouch: "Hier ablegen, um die Wiedervorlage zu setzen.",
      otherWay: "Hier ablegen, um zu sagen, was am Telefon die Antwort war.",
      judge: "Hier ablegen, um zu sagen, was die Antwort war.",
      takeUp: "Hier ablegen, um wieder aufzunehmen.",
    },
    closed: {
      planned: "Nicht von Hand: Hierher führt, was die Antwort war.",
      waiting: "Nicht von Hand: Hierher führt eine E-Mail von Ihnen.",
      answered: "Nicht von Hand: Hierher führt eine Antwort.",
      parked: "Nicht von Hand: Hierher führt eine Abwesenheitsnotiz.",
      retired: "Nicht von Hand.",
    },
  },

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
  saved: (column, name) => `${name} – ${column}: gespeichert.`,

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
