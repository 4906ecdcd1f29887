import { counterIn, figuresIn } from "../count";
import type { TodayText } from "../en-today";

const count = counterIn("de");
const figure = figuresIn("de");

export const today: TodayText = {
  letGoOf: (who) => `Loslassen: ${who}`,
  planFor: (who) => `Wiedervorlage planen: ${who}`,
  title: "Heute",
  counts: {
    toDo: (number) => `${figure(number)} zu tun`,
    overdue: (number) => `${figure(number)} überfällig`,
    answered: (number) => `${figure(number)} beantwortet`,
    waiting: (number) => `${figure(number)} offen`,
  },
  groups: {
    toDo: "Zu tun",
    answered: "Beantwortet: Was wurde gesagt?",
    deleted: "Termin gelöscht: erledigt, später oder loslassen?",
    waiting: "Antwort offen",
    parked: "Abwesend",
    planned: "Für später geplant",
    noNextStep: "Kein nächster Schritt",
  },
  counted: (group, number) => `${group} (${figure(number)})`,
  noNextStepHint: "Niemand bleibt ohne Wiedervorlage.",
  nothingToDo: "Nichts ist fällig. Gut gemacht.",
  nobody: {
    title: "Noch keine Leads",
    hint: "Öffnen Sie eine E-Mail und drücken Sie „Nachfassen“. Wer an der Reihe ist, steht dann hier.",
  },
  overdueBy: count("Tag überfällig", "Tage überfällig"),
  what: (channel, on) => `${channel} ${on}`,
  openMail: "E-Mail öffnen",
  openMailOf: (who) => `E-Mail öffnen: ${who}`,
  callNamed: (who, phone) => `${who} anrufen: ${phone}`,
  more: "Mehr anzeigen",
  moreNamed: (group) => `Mehr anzeigen: ${group}`,
  back: "Zurück zu Heute",
  startSession: "Runde starten",

  pipeline: {
    title: "Pipeline",
    active: count("aktiver Lead", "aktive Leads"),
    ofTarget: (active, target) => `${figure(active)} von ${figure(target)} aktiven Leads`,
    setTarget: "Ziel setzen",
    changeTarget: "Ziel ändern",
    target: "Wie viele aktive Leads Sie möchten (leer für kein Ziel)",
    badTarget: "Geben Sie eine Zahl von 1 bis 100.000 ein, oder nichts.",
    save: "Speichern",
    saved: "Ziel gespeichert.",
    candidates: "Wer letzte Woche geschrieben hat",
    nobody: "Bei allen, die letzte Woche geschrieben haben, fassen Sie schon nach.",
    followUp: "Nachfassen",
    followUpNamed: (who) => `Nachfassen: ${who}`,
  },

  session: {
    title: "Runde",
    progress: (at, total) => `${figure(at)} von ${figure(total)}`,
    end: "Runde beenden",
    done: "Erledigt",
    next: "Weiter",
    later: "Später",
    skip: "Überspringen",
    answered: "Antwort da",
    keys: { done: "E", later: "S", skip: "U", answered: "A" },
    doneBy: "Wie",
    about: "Worüber (optional)",
    laterTitle: "Später wieder melden",
    over: "Das war die Runde.",
    touches: count("Kontakt", "Kontakte"),
    answers: count("Antwort", "Antworten"),
    toNextYes: (asks) => `noch ${figure(asks)} bis zum nächsten Ja`,
    left: (toDo) => (toDo === 0 ? "Für heute ist nichts mehr übrig." : `Noch ${figure(toDo)} zu tun.`),
  },
};
