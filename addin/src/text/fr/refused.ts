import type { RefusedText } from "../en-refused";

export const refused: RefusedText = {
  title: "Non effectué",
  notDone: (who) => `Votre modification pour ${who} n’a pas pu être enregistrée.`,
  tooOld: "Elle a attendu plus d’une semaine.",
  typed: (words) => `Vous avez écrit\u00a0: «\u00a0${words}\u00a0»`,
  look: (who) => `Voir ${who}`,
  dismissNamed: (who) => `Fermer\u00a0: votre modification pour ${who}`,
  notSaved: "Une de vos modifications n’a pas pu être enregistrée.",
  dismissNotSaved: "Fermer\u00a0: votre modification qui n’a pas pu être enregistrée",
};
