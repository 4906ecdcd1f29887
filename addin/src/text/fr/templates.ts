import type { TemplatesText } from "../en-templates";
import { de } from "./elision";

export const templates: TemplatesText = {
  hint: "Des textes pour commencer un contact.",
  none: "Aucun pour l’instant. Mettez ici ce que vous écrivez sans cesse.",
  line: (...parts) => parts.join(" · "),
  own: "Pour vous seul",
  shared: "Partagé avec vos collègues",
  from: (owner) => `Partagé par ${owner}`,
  add: "Nouveau modèle",
  copyNamed: (name) => `Copier\u00a0: ${name}`,
  copyOf: (name) => `Copie ${de(name)}`,

  back: "Retour aux paramètres",
  newTitle: "Nouveau modèle",
  editTitle: (name) => `Modifier\u00a0: ${name}`,
  gone: "Ce modèle n’existe plus.",
  copied: (owner) => `${owner} partage ce texte. Vous enregistrez votre propre copie.`,
  kept: "Ces modifications ne sont pas encore enregistrées.",
  discard: "Les abandonner",
  discarded: "Modifications abandonnées.",

  name: "Nom",
  channel: "Comment",
  subject: "Objet",
  body: "Texte",
  insert: "Rempli pour chaque personne",
  fields: {
    "first name": "Prénom",
    name: "Nom",
    company: "Entreprise",
    "last conversation": "Dernière conversation",
    permission: "Permission",
    "my name": "Mon nom",
  },
  fieldHints: {
    "first name": "Le prénom de la personne",
    name: "Le nom complet de la personne",
    company: "Là où la personne travaille",
    "last conversation": "Ce dont vous avez parlé en dernier",
    permission: "Les mots par lesquels on vous a demandé de revenir",
    "my name": "Votre propre nom",
  },
  unknown: (fields, number) =>
    number === 1
      ? `${fields} ne signifie rien et reste tel quel.`
      : `${fields} ne signifient rien et restent tels quels.`,
  broken: (fields, number) =>
    number === 1
      ? `${fields} n’est pas complet. Un champ se place entre {{ et }}.`
      : `${fields} ne sont pas complets. Un champ se place entre {{ et }}.`,
  share: "Le partager avec vos collègues",
  shareHint: "Ils peuvent l’utiliser et le copier. Vous seul pouvez le modifier.",

  faults: {
    name: "Donnez un nom de 100 caractères au plus.",
    empty: "Écrivez d’abord le texte.",
    subject: "Raccourcissez l’objet à 250 caractères.",
    body: "Raccourcissez le texte à 10\u202f000 caractères.",
  },
  save: "Enregistrer",
  delete: "Supprimer",

  added: (name) => `«\u00a0${name}\u00a0» est créé.`,
  changed: (name) => `«\u00a0${name}\u00a0» est modifié.`,
  deleted: (name) => `«\u00a0${name}\u00a0» est supprimé.`,
};
