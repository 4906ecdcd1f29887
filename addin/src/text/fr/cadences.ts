import { counterIn } from "../count";
import type { CadencesText } from "../en-cadences";
import { de } from "./elision";

const count = counterIn("fr");
const leads = count("lead", "leads");
const moving = count("relance change de date", "relances changent de date");
const following = count("lead garde ses étapes actuelles.", "leads gardent leurs étapes actuelles.");

export const cadences: CadencesText = {
  title: "Cadences",
  hint: "Le rythme auquel vous prenez contact.",
  line: (...parts) => parts.join(" · "),
  forWhom: {
    prospect: "Les prospects commencent par celle-ci",
    referralPartner: "Les apporteurs d’affaires commencent par celle-ci",
    customer: "Les clients commencent par celle-ci",
  },
  byHand: "Pour les personnes de votre choix",
  howMany: count("cadence", "cadences"),
  steps: count("étape", "étapes"),
  leads,
  add: "Nouvelle cadence",
  copy: "Copier",
  copyNamed: (name) => `Copier\u00a0: ${name}`,
  copyOf: (name) => `Copie ${de(name)}`,

  back: "Retour aux paramètres",
  editTitle: (name) => `Modifier\u00a0: ${name}`,
  newTitle: "Nouvelle cadence",
  kept: "Ces modifications ne sont pas encore enregistrées.",
  discard: "Les abandonner",
  discarded: "Modifications abandonnées.",
  name: "Nom",
  gone: "Cette cadence n’existe plus.",

  stepsTitle: "Étapes",
  step: (number) => `Étape ${number}`,
  timing: "Quand",
  timings: {
    workingDaysAfterTouch: "jours ouvrés plus tard",
    daysAfterStart: "jours après le début",
    monthsAfterTouch: "mois plus tard, en boucle",
    monthsFromDate: "mois d’intervalle, à partir d’une date",
    birthday: "le jour de son anniversaire",
    anniversary: "à la date anniversaire",
  },
  count: "Combien",
  channel: "Comment",
  text: "Texte",
  withoutText: "sans modèle",
  withText: (name) => `avec «\u00a0${name}\u00a0»`,
  textGone: "avec un modèle qui n’existe plus",
  from: "La première fois le",
  up: (number) => `Monter l’étape ${number}`,
  down: (number) => `Descendre l’étape ${number}`,
  remove: (number) => `Retirer l’étape ${number}`,
  addStep: "Ajouter une étape",
  moved: (from, to) => `L’étape ${from} est maintenant l’étape ${to}.`,
  removed: (number) => `Étape ${number} retirée.`,

  faults: {
    name: "Donnez-lui un nom de 100 caractères au plus.",
    days: "Indiquez de 0 à 3\u00a0653 jours.",
    months: "Indiquez de 1 à 120 mois.",
    from: "Choisissez la date à partir de laquelle compter.",
    tooFew:
      "La plupart des ventes se concluent après le cinquième contact. Prévoyez-en au moins cinq, ou un qui revient.",
    tooMany: "Prévoyez cinquante contacts au plus.",
  },

  save: "Enregistrer",
  preview: "Voir ce qui change",
  previewTitle: "Avant d’appliquer",
  moves: (all, moved) => `${leads(all)}\u00a0; ${moving(moved)}.`,
  movesNone: (all) => `${leads(all)}\u00a0; aucune relance ne change de date.`,
  fromTo: (before, after) => `${before} → ${after}`,
  noDay: "aucun jour",
  andMore: (number) => `et ${number} de plus`,
  apply: "Appliquer la modification",
  keepEditing: "Continuer à modifier",

  added: (name) => `«\u00a0${name}\u00a0» est créée.`,
  changed: (name) => `«\u00a0${name}\u00a0» est modifiée.`,
  deleted: (name) => `«\u00a0${name}\u00a0» est supprimée.`,
  restored: (name) => `«\u00a0${name}\u00a0» est comme à l’origine.`,

  delete: "Supprimer",
  deleteTitle: (name) => `Supprimer «\u00a0${name}\u00a0»\u00a0?`,
  deleteWhat: (number) => (number === 0 ? "Personne ne la suit." : following(number)),
  restore: "Rétablir l’original",
  restoreTitle: (name) => `Remettre «\u00a0${name}\u00a0» comme à l’origine\u00a0?`,
  restoreWhat: "Vos modifications seront perdues. Les leads gardent leurs étapes actuelles.",
  no: "Non, la garder",
};
