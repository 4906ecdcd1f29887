import type { OthersText } from "../en-others";

export const others: OthersText = {
  title: "Aussi dans cet e-mail",
  followUp: "Suivre",
  followUpNamed: (who) => `Suivre ${who}`,
  done: (when) => `Prochain contact ${when}.`,
  captured: (who) => `Vous suivez ${who}.`,
  undoNamed: (who) => `Annuler\u00a0: suivre ${who}`,
  retryNamed: (who) => `Réessayer\u00a0: suivre ${who}`,
  shared: (owner) =>
    `Cet e-mail se trouve dans la boîte ${owner}. Seules les réponses à votre propre boîte sont remarquées\u00a0: mettez-vous en copie.`,
  showAll: (count) => `Afficher les ${count}`,
};
