import type { AnswersText } from "../en-answers";

export const answers: AnswersText = {
  notNow: {
    when: "Quand pouvez-vous revenir\u00a0?",
    proposed: (day) => `Comme demandé\u00a0: ${day}`,
    presets: { twoWeeks: "Dans 2 semaines", month: "Dans un mois", quarter: "Dans 3 mois", halfYear: "Dans 6 mois" },
    words: "L’accord donné, mot pour mot (facultatif)",
    needsChoice: "Choisissez quand revenir.",
    save: "Revenir à cette date",
  },
  no: {
    why: "Pourquoi\u00a0?",
    reasons: {
      timing: "Mauvais moment",
      budget: "Budget",
      authority: "Quelqu’un d’autre décide",
      noNeedNow: "Pas de besoin actuellement",
      hasSupplier: "A déjà un fournisseur",
      changedJobs: "A changé de poste",
      competitor: "A choisi un concurrent",
      noAnswer: "Aucune réponse",
      badFit: "Ne convient pas",
      personal: "Raison personnelle",
      other: "Autre",
    },
    asksAgain: (on) => `Nouvelle demande ${on}.`,
    changeDate: "Un autre jour",
    askOn: "Redemander le",
    words: "Les mots employés (facultatif)",
    count: (count) => `Non ${count} sur 5.`,
    uncounted: "Un silence ne compte pas comme un non.",
    later: "Fixer plutôt une date ultérieure\u00a0?",
    last: (who) => `C’est le cinquième non\u00a0: le suivi se termine avec ${who}. Vous pouvez l’annuler.`,
    needsReason: "Choisissez d’abord une raison.",
    save: "Enregistrer ce non",
    saveLast: "Enregistrer le cinquième non",
  },
  stop: {
    sure: (who) => `Plus aucun contact avec ${who}, et aucun risque de reprendre le suivi par erreur.`,
    words: "Les mots employés (facultatif)",
    save: "Arrêter définitivement",
  },
};
