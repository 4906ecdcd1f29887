import { counterIn, figuresIn } from "../count";
import type { DeskText } from "../en-desk";

const count = counterIn("fr");
const figure = figuresIn("fr");

export const desk: DeskText = {
  close: "Fermer",
  linked: "Lead du lien",
  notYours:
    "Ce lien mène à un lead qui ne fait pas partie des vôtres. Adressez-vous à la personne qui vous l’a envoyé.",
  ownLeads: "Afficher mes leads",

  views: { title: "Affichage", table: "Tableau", board: "Par état", calendar: "Calendrier" },
  moveNamed: (name) => `Plus d’actions\u00a0: ${name}`,

  calendar: {
    title: "Calendrier des contacts",
    hint: "Faites glisser un contact vers un autre jour, ou appuyez sur M et indiquez le jour. Les flèches vont d’un contact à l’autre.",
    span: "Jours affichés",
    spans: { month: "Mois", week: "Semaine" },
    previous: { month: "Mois précédent", week: "Semaine précédente" },
    next: { month: "Mois suivant", week: "Semaine suivante" },
    today: "Aujourd’hui",
    touches: count("contact", "contacts"),
    dayOff: "Jour non travaillé",
    over: "Passé",
    late: "en retard",
    more: (number) => `+${figure(number)} de plus`,
    moreOf: (number, day) => `+${figure(number)} de plus\u00a0: ${day}`,
    moveNamed: (name) => `Mettre à un autre jour\u00a0: ${name}`,
    day: "Nouveau jour",
    timeStays: (time) => `L’heure reste ${time}.`,
    moveIt: "Déplacer",
    moved: (name, day) => `Prochain contact de ${name}\u00a0: ${day}.`,
  },

  board: {
    hint: "Faites glisser une carte là où est sa place, ou appuyez sur M. Les flèches vont de carte en carte.",
    judge: "Dire quelle est la réponse",
    actOf: (act, name) => `${act}\u00a0: ${name}`,
    drop: {
      letGo: "Déposez ici pour ne plus suivre.",
      nextTouch: "Déposez ici pour fixer le prochain contact.",
      otherWay: "Déposez ici pour dire la réponse reçue par téléphone.",
      judge: "Déposez ici pour dire quelle est la réponse.",
      takeUp: "Déposez ici pour reprendre le suivi.",
    },
    closed: {
      planned: "Pas à la main\u00a0: c’est la réponse indiquée qui mène ici.",
      waiting: "Pas à la main\u00a0: c’est un e-mail de votre part qui mène ici.",
      answered: "Pas à la main\u00a0: c’est une réponse qui mène ici.",
      parked: "Pas à la main\u00a0: c’est un message d’absence qui mène ici.",
      retired: "Pas à la main.",
    },
  },

  columns: {
    name: "Nom",
    company: "Société",
    title: "Fonction",
    phone: "Téléphone",
    kind: "Catégorie",
    tags: "Étiquettes",
    next: "Où en sont les choses",
  },
  cellOf: (column, name) => `${column}\u00a0: ${name}`,
  editNamed: (what) => `Modifier – ${what}`,
  choose: (name) => `Sélectionner ${name}`,
  chooseShown: (number) => `Sélectionner les ${figure(number)} affichés`,
  saved: (column, name) => `${name} – ${column}\u00a0: enregistré.`,

  bulk: {
    title: "Agir sur plusieurs",
    chosen: count("sélectionné", "sélectionnés"),
    none: "Tout désélectionner",
    acts: {
      tag: "Ajouter une étiquette",
      untag: "Retirer une étiquette",
      kind: "Changer de catégorie",
      cadence: "Changer de cadence",
      nextTouch: "Fixer le prochain contact",
      letGo: "Ne plus suivre",
    },
    tag: "Étiquette",
    pick: "Choisissez",
    letGoHint: "Ces personnes ne seront plus suivies, et leurs événements quitteront votre calendrier.",
    preview: "Voir ce qui change",
    back: "Retour",
    go: (number) => `En modifier ${figure(number)}`,
    changes: "Modifications",
    would: count("lead change.", "leads changent."),
    left: {
      unchanged: count("est déjà ainsi.", "sont déjà ainsi."),
      notActive: count("n’est plus suivi.", "ne sont plus suivis."),
      tooManyTags: count("a déjà toutes les étiquettes possibles.", "ont déjà toutes les étiquettes possibles."),
      notFound: count("n’existe plus.", "n’existent plus."),
    },
    further: (number) => `Et ${figure(number)} de plus.`,
    noDay: "aucune date",
    noTags: "aucune étiquette",
    fromTo: (one, other) => `${one} → ${other}`,
    done: count("lead est modifié.", "leads sont modifiés."),
    undone: count("lead est comme avant.", "leads sont comme avant."),
  },
};
