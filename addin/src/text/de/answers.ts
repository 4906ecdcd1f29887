import type { AnswersText } from "../en-answers";

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
    asksAgain: (on) => `Nächste Nachfrage ${on}.`,
    changeDate: "Anderer Tag",
    askOn: "Erneut fragen am",
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
