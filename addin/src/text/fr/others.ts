import type { OthersText } from "../en-others";

export const others: OthersText = {
  title: "Aussi dans cet e-mail",
  followUp: "Suivre",
  followUpNamed: (who) => `Suivre ${who}`,
  done: (when) => `Prochain contact ${when}.`,
  captured: (who) => `Vous suivez ${who}.`,
  undoNamed: (who) => `Annuler\u00a0: suivre ${who}`,
  retryNamed: (who) => `Réessayer\u00a0: suivre ${who}`,
  showAll: (count) => `Afficher les ${count}`,
};
