import type { OthersText } from "../en-others";

export const others: OthersText = {
  title: "Auch in dieser E-Mail",
  followUp: "Nachfassen",
  followUpNamed: (who) => `Nachfassen bei ${who}`,
  done: (when) => `Wiedervorlage ${when}.`,
  captured: (who) => `Sie fassen bei ${who} nach.`,
  undoNamed: (who) => `Rückgängig: Nachfassen bei ${who}`,
  retryNamed: (who) => `Erneut versuchen: Nachfassen bei ${who}`,
  shared: (owner) =>
    `Diese E-Mail liegt im Postfach ${owner}. Bemerkt werden nur Antworten an Ihr eigenes Postfach: Setzen Sie sich in Kopie.`,
  showAll: (count) => `Alle ${count} anzeigen`,
};
