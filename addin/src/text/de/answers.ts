import type { NoReason } from "../../api/contract";
import type { AnswersText } from "../en-answers";
import { translatedBy } from "../server-sentences";

/** Why a no is not about the one who asked. */
const notAboutYou = translatedBy<NoReason>({
  timing: "Der Kalender hat Nein gesagt, nicht der Mensch. Dieselben Worte können in drei Monaten willkommen sein.",
  budget: "Das Geld war verteilt, bevor Sie gefragt haben. Danach kommt ein neues Budget.",
  authority: "Sie haben jemanden gefragt, der nicht entscheiden darf. Fragen Sie, wer es darf.",
  noNeedNow: "Zurzeit drückt dort nichts. Bedarf kommt wieder, und dann zählt, an wen man sich erinnert.",
  hasSupplier: "Hier hält jemand einem anderen die Treue. So wird es auch bei Ihnen sein.",
  changedJobs: "Geändert hat sich die Stelle, nicht die Meinung über Sie. Jetzt kennen Sie zwei Firmen.",
  competitor: "Diesmal war es jemand anderes. Viele erste Entscheidungen werden ein zweites Mal getroffen.",
  noAnswer: "Schweigen ist kein Nein. Die meisten haben viel zu tun, und kaum jemanden stört eine zweite Frage.",
  badFit: "Angebot und Bedarf passen derzeit nicht zusammen. Beides kann sich ändern.",
  personal: "Etwas anderes ist gerade wichtiger. Das wäre es für Sie auch.",
  other: "Abgelehnt wurde diese Anfrage zu dieser Zeit. Sie dürfen wieder fragen.",
});

export const answers: AnswersText = {
  notNow: {
    when: "Wann dürfen Sie sich wieder melden?",
    proposed: (day) => `Wie gewünscht: ${day}`,
    presets: { twoWeeks: "In 2 Wochen", month: "In einem Monat", quarter: "In 3 Monaten", halfYear: "In 6 Monaten" },
    words: "Wortlaut der Zusage (optional)",
    needsChoice: "Wählen Sie, wann Sie sich wieder melden.",
    save: "Dann wieder melden",
  },
  no: {
    why: "Warum?",
    reasons: {
      timing: "Zeitpunkt",
      budget: "Budget",
      authority: "Jemand anderes entscheidet",
      noNeedNow: "Derzeit kein Bedarf",
      hasSupplier: "Hat einen Anbieter",
      changedJobs: "Stelle gewechselt",
      competitor: "Wettbewerber gewählt",
      noAnswer: "Gar keine Antwort",
      badFit: "Passt nicht",
      personal: "Persönlich",
      other: "Anderes",
    },
    notAboutYou,
    asksAgain: (on) => `Nächste Nachfrage ${on}.`,
    changeDate: "Anderer Tag",
    words: "Was gesagt wurde (optional)",
    count: (count) => `Nein ${count} von 5.`,
    uncounted: "Schweigen zählt nicht als Nein.",
    later: "Stattdessen einen späteren Tag setzen?",
    last: (who) => `Das ist das fünfte Nein: Bei ${who} wird nicht mehr nachgefasst. Sie können es rückgängig machen.`,
    needsReason: "Wählen Sie zuerst einen Grund.",
    save: "Dieses Nein speichern",
    saveLast: "Das fünfte Nein speichern",
  },
  stop: {
    sure: (who) => `${who} wird nicht mehr kontaktiert. Ein versehentliches Nachfassen ist ausgeschlossen.`,
    words: "Was gesagt wurde (optional)",
    save: "Endgültig beenden",
  },
};
