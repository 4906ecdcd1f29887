import type { Text } from "../en";
import type { Translation } from "../language";
import { counterIn } from "../count";
import { translatedBy, type ConnectionTrouble } from "../server-sentences";
import { day, ofDay, sinceDay, untilDay } from "./days";
import { method } from "./method";

const text: Text = {
  language: "de",
  direction: "ltr",
  ...method,
  day,

  followUp: "Nachfassen",
  whenTitle: "Wann",
  presets: { tomorrow: "Morgen", threeDays: "In 3 Tagen", nextWeek: "Nächste Woche", twoWeeks: "In 2 Wochen" },
  ownDate: "Anderer Tag",
  byCadence: "Nach Rhythmus",
  more: "Weitere Optionen",
  how: "Wie",
  channels: { mail: "E-Mail", call: "Anruf", meeting: "Treffen", post: "Karte per Post", teams: "Teams-Nachricht" },
  who: "Einordnung",
  kinds: { prospect: "Interessent", referralPartner: "Empfehlungspartner", customer: "Kunde" },
  setNextTouch: "Wiedervorlage setzen",
  changeNextTouch: "Wiedervorlage ändern",
  planNextTouch: "Wiedervorlage planen",
  cancel: "Abbrechen",
  keepGoing: "Wieder nachfassen",
  draftNext: "Nächste E-Mail entwerfen",

  editPerson: "Angaben ändern",
  stateTitle: "Stand der Dinge",
  notALead: "Noch kein Lead.",
  saving: {
    capture: (when) => `Nachfassen ${when} …`,
    nextTouch: (when) => `Wiedervorlage ${when} …`,
  },
  promised: {
    tomorrow: "morgen",
    threeDays: "in 3 Tagen",
    nextWeek: "nächste Woche",
    twoWeeks: "in 2 Wochen",
    cadence: "nach Rhythmus",
  },

  state: {
    next: (what, on) => `Als Nächstes: ${what} ${on}.`,
    nextAt: (what, on, time) => `Als Nächstes: ${what} ${on} um ${time} Uhr.`,
    due: (what, since) => `${what} fällig ${sinceDay(since)}.`,
    dueToday: (what) => `${what} jetzt fällig.`,
    waiting: (since) => `Antwort offen ${sinceDay(since)}.`,
    answered: (who, on) => (on === "" ? `${who} hat geantwortet.` : `${who} hat ${on} geantwortet.`),
    parked: (who, until) => `${who} ist ${untilDay(until)} abwesend.`,
    judge: "Entscheiden Sie, wie es weitergeht.",
    retired: "Hier wird nicht mehr nachgefasst.",
    noNextStep: "Kein nächster Schritt.",
    what: { mail: "E-Mail", call: "Anruf", meeting: "Treffen", post: "Karte per Post", teams: "Teams-Nachricht" },
  },
  hearing: {
    noAnswerFound: (checked) => `Keine Antwort gefunden · geprüft ${checked}`,
    couldNotCheck: (since) => `Prüfung nicht möglich ${sinceDay(since)}.`,
    notYet: "Noch nicht auf eine Antwort geprüft.",
    lookYourself: "Schauen Sie in Ihren Posteingang, bevor Sie nachfassen.",
  },
  onDay: (on) => `am ${on}`,
  ofDay,

  touchMeter: (touches, goal) => (touches > goal ? `${touches} Kontakte` : `Kontakt ${touches} von ${goal}`),
  noTouchYet: (goal) => `Noch kein Kontakt von ${goal}`,
  calendar: {
    pending: "Wird in Ihren Kalender eingetragen",
    inCalendar: "In Ihrem Kalender",
    none: "",
    failed: "Konnte nicht in Ihren Kalender eingetragen werden.",
  },

  undo: "Rückgängig",
  nothingToUndo: "Es gibt nichts von Ihnen zurückzunehmen.",
  tookBack: (what) => `Zurückgenommen: ${what}`,
  tookBackOf: (who, what) => `Zurückgenommen bei ${who}: ${what}`,

  question: {
    title: (who) => `War das eine Antwort von ${who}?`,
    from: (address, when) => `Von ${address}, ${when}`,
    yes: "Ja",
    no: "Nein",
    why: {
      sender: "Sie kam von der bekannten Adresse, antwortet aber auf keine Ihrer E-Mails.",
      conversation: "Sie gehört zu Ihrer Unterhaltung, kommt aber von einer unbekannten Adresse.",
      theirMail: "Jemand anderes antwortet auf eine E-Mail dieser Person.",
      otherLead: "Ein anderer Ihrer Leads antwortet auf Ihre E-Mail.",
      severalLeads: "Sie haben an mehrere Ihrer Leads zugleich geschrieben.",
      company: "Sie kam aus derselben Firma, aber außerhalb Ihrer Unterhaltung.",
      list: "Eine Mailingliste hat sie weitergeleitet, der Absender ist daher nicht sicher.",
    },
  },
  suggested: (who, address) => `${who} schreibt vielleicht auch von ${address}.`,
  addAddress: "Adresse hinzufügen",

  retry: "Erneut versuchen",
  retryNamed: (sentence) => `Erneut versuchen: ${sentence}`,

  announceAnswered: (who) => `${who} hat geantwortet. Der Vorgang ist abgeschlossen.`,

  chooseRecipient: "Bei wem möchten Sie nachfassen?",
  otherRecipient: "Jemand anderes aus dieser E-Mail",
  looking: "Wird gesucht …",

  dismiss: "Schließen",
  waits: counterIn("de")(
    "Änderung wartet darauf, gesendet zu werden.",
    "Änderungen warten darauf, gesendet zu werden.",
  ),
  stale: "Das ist vielleicht nicht mehr aktuell.",
  bounced: (address) => `Die E-Mail an ${address} war nicht zustellbar.`,
  failed: "Ihre E-Mail war nicht zustellbar.",
  writeTo: (address) => `Schreiben Sie stattdessen an ${address}.`,
  callThem: "Rufen Sie an, oder fragen Sie nach einer anderen Adresse.",
  askAddress: "Suchen Sie eine andere Adresse oder einen anderen Weg.",
  notAFailure: "Das war kein Fehlschlag",
  awayUntil: (until) => `Abwesend ${untilDay(until)}`,

  trouble: {
    offline: "Sie sind offline. Nichts geht verloren.",
    unreachable: "FollowUp ist gerade nicht erreichbar.",
    throttled: "Microsoft 365 ist gerade ausgelastet. Bitte warten Sie einen Moment.",
    down: "FollowUp hat gerade selbst ein Problem.",
    signIn: "Melden Sie sich an, um Ihre Leads zu sehen.",
    popupBlocked: "Das Anmeldefenster wurde blockiert. Erlauben Sie Pop-ups und melden Sie sich erneut an.",
    consent: "Ihre Organisation muss FollowUp zuerst zulassen.",
    refused: "Das ist nicht möglich.",
    gone: "Diesen Lead gibt es nicht mehr.",
    notConfigured: "FollowUp ist auf diesem Server noch nicht eingerichtet. Fragen Sie Ihre Administration.",
    unexpected: "Das hat nicht geklappt.",
  },
  connection: translatedBy<ConnectionTrouble>({
    cannotCheck:
      "Ihr Postfach kann gerade nicht geprüft werden; wir versuchen es weiter. Schauen Sie in Ihren Posteingang, bevor Sie nachfassen.",
    needsConsent: "Bitten Sie Ihre Administration, diese App für Ihr Postfach zuzulassen.",
    needsSignIn: "Melden Sie sich erneut an, damit Antworten bemerkt werden.",
  }),
  remedy: {
    retry: "Erneut versuchen",
    signIn: "Anmelden",
    consent: "Zustimmung anfragen",
    reload: "Neu laden",
    none: "",
  },
};

export const translation: Translation = {
  text,
  parts: {
    answers: async () => (await import("./answers")).answers,
    cadences: async () => (await import("./cadences")).cadences,
    compose: async () => (await import("./compose")).compose,
    desk: async () => (await import("./desk")).desk,
    details: async () => (await import("./details")).details,
    leads: async () => (await import("./leads")).leads,
    empty: async () => (await import("./empty")).empty,
    failures: async () => (await import("./failures")).failures,
    others: async () => (await import("./others")).others,
    person: async () => (await import("./person")).person,
    refused: async () => (await import("./refused")).refused,
    refusals: async () => (await import("./refusals")).refusals,
    settings: async () => (await import("./settings")).settings,
    templates: async () => (await import("./templates")).templates,
    timeline: async () => (await import("./timeline")).timeline,
    today: async () => (await import("./today")).today,
    when: async () => (await import("./when")).when,
  },
};
