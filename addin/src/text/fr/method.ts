import { cadencesNamed } from "../built-in-cadences";
import type { MethodText } from "../en-method";

export const method: MethodText = {
  saved: {
    capture: "Le suivi commence.",
    nextTouch: "Relance fixée.",
    note: "Note enregistrée.",
    about: "Enregistré.",
    kind: "Profil modifié.",
    person: "Coordonnées modifiées.",
    tags: "Mots-clés modifiés.",
    cadence: "Cadence modifiée.",
    days: "Jours enregistrés.",
    referral: "Recommandation comptée.",
    undo: "Annulé.",
    retry: "Nouvel essai en cours.",
    judge: "Noté.",
    addAddress: "Adresse ajoutée.",
    removeAddress: "Adresse retirée.",
  },
  savedAnswer: {
    yes: (who) => `${who} fait désormais partie de vos clients.`,
    notNow: (who) => `Vous recontacterez ${who} à ce moment-là.`,
    no: () => "Noté. C’était cette demande, pas vous.",
    stop: (who) => `Plus aucun contact avec ${who}.`,
    stillTalking: () => "Noté. La relance est prévue.",
  },
  savedFifthNo: (who) => `C’était le cinquième non. Le suivi est terminé avec ${who}.`,
  savedLetGo: (who) => `Vous ne suivez plus ${who}.`,
  savedTouch: {
    mail: "E-mail compté.",
    call: "Appel compté.",
    meeting: "Rendez-vous compté.",
    post: "Carte comptée.",
    teams: "Message compté.",
  },

  answer: {
    title: (who) => `Qu’a répondu ${who}\u00a0?`,
    kinds: { yes: "Oui", notNow: "Pas maintenant", no: "Non", stillTalking: "En discussion", stop: "Stop" },
    otherWay: "Réponse par téléphone",
    by: "Par quel moyen",
    ways: {
      call: "Par téléphone",
      meeting: "En rendez-vous",
      teams: "Dans Teams",
      post: "Par courrier",
      mail: "Par e-mail",
    },
    saving: {
      yes: "Le oui est noté…",
      notNow: "La nouvelle date est notée…",
      no: "Le non est noté…",
      stop: "L’arrêt des contacts est noté…",
      stillTalking: "La relance est planifiée…",
    },
  },

  why: {
    chosen: "Vous avez choisi ce jour",
    noAnswerYet: "Pas encore de réponse",
    judgeAnswer: "Une réponse est arrivée",
    backFromAbsence: "De retour d’absence",
    addressFailed: "Votre e-mail n’est pas arrivé",
    cadence: "Prochaine étape de la cadence",
    permission: "Vous pouvez reprendre contact",
    askAgain: "C’est le moment de redemander",
    thankYou: "Remerciement pour la recommandation",
    birthday: "Anniversaire",
    anniversary: "Une année de plus comme client",
  },
  permission: (when) => `Vous pouvez reprendre contact ${when}`,
  quoted: (sentence, words) => `${sentence}\u00a0: «\u00a0${words}\u00a0»`,
  inMonth: (month) => `en ${month}`,

  lastConversation: "Dernier sujet\u00a0:",
  noCount: (count) => `Non ${count} sur 5`,
  cadence: {
    step: (step, of, name) => `Étape ${step} sur ${of} · ${name}`,
    change: "Changer de cadence",
    named: cadencesNamed({
      prospect: "Cinq contacts",
      "referral-partner": "Apporteurs d’affaires",
      customer: "Clients",
      "keep-in-touch": "Garder le contact",
    }),
  },

  retired: {
    fiveNos: (_who, when) => `Cinq non, le dernier ${when}. Cela n’a jamais tenu à vous.`,
    stop: (who, when) => `${who} a demandé ${when} l’arrêt des contacts.`,
    owner: (who, when) => `Vous avez cessé de suivre ${who} ${when}.`,
    takeUp: "Reprendre le suivi",
    undo: "Annuler",
  },
  letGo: "Ne plus suivre",

  deletedEvent: {
    title: "Vous avez supprimé l’événement",
    question: "Fait, plus tard, ou ne plus suivre\u00a0?",
    done: "Fait",
    later: "Plus tard",
  },

  conflict: {
    title: "Modifié dans une autre fenêtre",
    newer: "Garder la version récente",
    mine: "Appliquer la mienne",
  },

  pages: { title: "Pages", mail: "Cet e-mail", today: "Aujourd’hui", leads: "Leads", settings: "Paramètres" },
  loading: "Chargement",
};
