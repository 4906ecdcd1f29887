import type { NoReason } from "../../api/contract";
import type { AnswersText } from "../en-answers";
import { translatedBy } from "../server-sentences";

/** Why a no is not about the one who asked. */
const notAboutYou = translatedBy<NoReason>({
  timing: "C’est l’agenda qui a dit non, pas la personne. Les mêmes mots peuvent être bienvenus dans trois mois.",
  budget: "L’argent était réparti avant votre demande. Un nouveau budget viendra.",
  authority: "Vous avez demandé à quelqu’un qui ne peut pas décider. Demandez-lui qui décide.",
  noNeedNow:
    "Rien ne presse là-bas pour le moment. Les besoins reviennent, et l’on pense alors à qui l’on se rappelle.",
  hasSupplier: "Cette personne tient parole envers quelqu’un d’autre. Elle le fera aussi envers vous.",
  changedJobs: "C’est son poste qui a changé, pas son avis sur vous. Vous connaissez maintenant deux entreprises.",
  competitor: "Quelqu’un d’autre a été choisi cette fois. Bien des premiers choix se font une deuxième fois.",
  noAnswer: "Un silence n’est pas un non. La plupart des gens sont occupés, et peu s’offusquent d’une relance.",
  badFit: "Votre offre et ses besoins diffèrent pour l’instant. L’une comme les autres peuvent changer.",
  personal: "Autre chose compte davantage en ce moment. Ce serait pareil pour vous.",
  other: "C’est cette demande, à ce moment, qui a été refusée. Vous pouvez redemander.",
});

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
    notAboutYou,
    asksAgain: (on) => `Nouvelle demande ${on}.`,
    changeDate: "Un autre jour",
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
