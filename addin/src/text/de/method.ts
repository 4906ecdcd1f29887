import { cadencesNamed } from "../built-in-cadences";
import type { MethodText } from "../en-method";

export const method: MethodText = {
  saved: {
    capture: "Sie bleiben dran.",
    nextTouch: "Wiedervorlage gesetzt.",
    note: "Notiz gespeichert.",
    about: "Gespeichert.",
    kind: "Einordnung geändert.",
    person: "Angaben geändert.",
    tags: "Schlagwörter geändert.",
    cadence: "Rhythmus geändert.",
    days: "Tage gespeichert.",
    referral: "Empfehlung gezählt.",
    undo: "Zurückgenommen.",
    retry: "Neuer Versuch läuft.",
    judge: "Notiert.",
    addAddress: "Adresse hinzugefügt.",
    removeAddress: "Adresse entfernt.",
  },
  savedAnswer: {
    yes: (who) => `${who} zählt jetzt zu Ihren Kunden.`,
    notNow: (who) => `Sie melden sich dann wieder bei ${who}.`,
    no: () => "Notiert. Es lag an dieser Anfrage, nicht an Ihnen.",
    stop: (who) => `${who} wird nicht mehr kontaktiert.`,
    stillTalking: () => "Notiert. Die Wiedervorlage ist geplant.",
  },
  savedFifthNo: (who) => `Das war das fünfte Nein. Bei ${who} wird nicht mehr nachgefasst.`,
  savedLetGo: (who) => `Sie haben ${who} losgelassen.`,
  savedTouch: {
    mail: "E-Mail gezählt.",
    call: "Anruf gezählt.",
    meeting: "Treffen gezählt.",
    post: "Karte gezählt.",
    teams: "Nachricht gezählt.",
  },

  answer: {
    title: (who) => `Was hat ${who} gesagt?`,
    kinds: { yes: "Ja", notNow: "Nicht jetzt", no: "Nein", stillTalking: "Im Gespräch", stop: "Stopp" },
    otherWay: "Antwort kam telefonisch",
    by: "Auf welchem Weg",
    ways: { call: "Am Telefon", meeting: "Bei einem Treffen", teams: "In Teams", post: "Per Post", mail: "Per E-Mail" },
    saving: {
      yes: "Das Ja wird notiert …",
      notNow: "Der spätere Tag wird notiert …",
      no: "Das Nein wird notiert …",
      stop: "Der Kontaktstopp wird notiert …",
      stillTalking: "Die Wiedervorlage wird geplant …",
    },
  },

  why: {
    chosen: "Sie haben diesen Tag gewählt",
    noAnswerYet: "Noch keine Antwort",
    judgeAnswer: "Antwort ist da",
    backFromAbsence: "Zurück aus der Abwesenheit",
    addressFailed: "Ihre E-Mail kam nicht an",
    cadence: "Nächster Schritt im Rhythmus",
    permission: "Sie dürfen sich wieder melden",
    askAgain: "Zeit, erneut zu fragen",
    thankYou: "Dank für die Empfehlung",
    birthday: "Geburtstag",
    anniversary: "Ein weiteres Jahr Kunde",
  },
  permission: (when) => `Sie dürfen sich ${when} wieder melden`,
  quoted: (sentence, words) => `${sentence}: „${words}“`,
  inMonth: (month) => `im ${month}`,

  lastConversation: "Zuletzt über:",
  noCount: (count) => `Nein ${count} von 5`,
  cadence: {
    step: (step, of, name) => `Schritt ${step} von ${of} · ${name}`,
    change: "Rhythmus ändern",
    named: cadencesNamed({
      prospect: "Fünf Kontakte",
      "referral-partner": "Empfehlungspartner",
      customer: "Kunden",
      "keep-in-touch": "In Verbindung bleiben",
    }),
  },

  retired: {
    fiveNos: (_who, when) => `Fünfmal Nein, zuletzt ${when}. Es lag nie an Ihnen.`,
    stop: (who, when) => `${who} hat ${when} gebeten, nicht mehr kontaktiert zu werden.`,
    owner: (who, when) => `Sie haben ${who} ${when} losgelassen.`,
    takeUp: "Wieder aufnehmen",
    undo: "Rückgängig",
  },
  letGo: "Loslassen",

  deletedEvent: {
    title: "Sie haben den Termin gelöscht",
    question: "Erledigt, später oder loslassen?",
    done: "Erledigt",
    later: "Später",
  },

  conflict: {
    title: "In einem anderen Fenster geändert",
    newer: "Neuere Fassung nehmen",
    mine: "Meine Änderung trotzdem speichern",
  },

  pages: { title: "Seiten", mail: "Diese E-Mail", today: "Heute", leads: "Leads", settings: "Einstellungen" },
  loading: "Wird geladen",
};
