import type { RefusedText } from "../en-refused";

export const refused: RefusedText = {
  title: "Nicht erledigt",
  notDone: (who) => `Ihre Änderung bei ${who} konnte nicht gespeichert werden.`,
  tooOld: "Sie hat länger als eine Woche gewartet.",
  typed: (words) => `Sie haben geschrieben: „${words}“`,
  look: (who) => `${who} ansehen`,
  dismissNamed: (who) => `Schließen: Ihre Änderung bei ${who}`,
  notSaved: "Eine Ihrer Änderungen konnte nicht gespeichert werden.",
  dismissNotSaved: "Schließen: Ihre Änderung, die nicht gespeichert werden konnte",
};
