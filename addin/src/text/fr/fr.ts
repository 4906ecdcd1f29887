import type { Text } from "../en";
import type { Translation } from "../language";
import { counterIn } from "../count";
import { translatedBy, type ConnectionTrouble } from "../server-sentences";
import { day, ofDay, onDay, sinceDay, untilDay } from "./days";
import { de } from "./elision";
import { method } from "./method";

const text: Text = {
  language: "fr",
  direction: "ltr",
  ...method,
  day,

  followUp: "Suivre",
  whenTitle: "Quand",
  presets: {
    tomorrow: "Demain",
    threeDays: "Dans 3 jours",
    nextWeek: "Semaine prochaine",
    twoWeeks: "Dans 2 semaines",
  },
  ownDate: "Un autre jour",
  byCadence: "Selon la cadence",
  more: "Plus d’options",
  how: "Comment",
  channels: {
    mail: "E-mail",
    call: "Appel",
    meeting: "Rendez-vous",
    post: "Carte par courrier",
    teams: "Message Teams",
  },
  who: "Profil",
  kinds: { prospect: "Prospect", referralPartner: "Apporteur d’affaires", customer: "Client" },
  setNextTouch: "Fixer la relance",
  changeNextTouch: "Modifier la relance",
  planNextTouch: "Prévoir une relance",
  cancel: "Annuler",
  keepGoing: "Relancer à nouveau",
  draftNext: "Préparer le prochain e-mail",

  editPerson: "Modifier les coordonnées",
  stateTitle: "Où vous en êtes",
  notALead: "Pas encore de suivi.",
  saving: {
    capture: (when) => `Suivi, relance ${when}…`,
    nextTouch: (when) => `Relance ${when}…`,
  },
  promised: {
    tomorrow: "demain",
    threeDays: "dans 3 jours",
    nextWeek: "la semaine prochaine",
    twoWeeks: "dans 2 semaines",
    cadence: "selon la cadence",
  },

  state: {
    next: (what, on) => `Ensuite\u00a0: ${what} ${on}.`,
    nextAt: (what, on, time) => `Ensuite\u00a0: ${what} ${on} à ${time}.`,
    due: (what, since) => `${what} à faire ${sinceDay(since)}.`,
    dueToday: (what) => `${what} à faire maintenant.`,
    waiting: (since) => `En attente ${sinceDay(since)}.`,
    answered: (who, on) => (on === "" ? `${who} a répondu.` : `${who} a répondu ${on}.`),
    parked: (who, until) => `${who} n’est pas là ${untilDay(until)}.`,
    judge: "Choisissez la suite.",
    retired: "Le suivi est terminé.",
    noNextStep: "Aucune prochaine étape.",
    what: { mail: "e-mail", call: "appel", meeting: "rendez-vous", post: "carte par courrier", teams: "message Teams" },
  },
  hearing: {
    noAnswerFound: (checked) => `Aucune réponse trouvée · vérifié\u00a0: ${checked}`,
    couldNotCheck: (since) => `Vérification impossible ${sinceDay(since)}.`,
    notYet: "Les réponses n’ont pas encore été vérifiées.",
    lookYourself: "Regardez votre boîte de réception avant de relancer.",
  },
  onDay,
  ofDay,

  touchMeter: (touches, goal) => (touches > goal ? `${touches} contacts` : `Contact ${touches} sur ${goal}`),
  noTouchYet: (goal) => `Aucun contact sur ${goal}`,
  calendar: {
    pending: "En cours d’ajout à votre calendrier",
    inCalendar: "Dans votre calendrier",
    none: "",
    failed: "L’ajout à votre calendrier a échoué.",
  },

  undo: "Annuler",
  nothingToUndo: "Il n’y a aucune action de votre part à annuler.",
  tookBack: (what) => `Annulé\u00a0: ${what}`,
  tookBackOf: (who, what) => `Annulé pour ${who}\u00a0: ${what}`,

  question: {
    title: (who) => `Était-ce une réponse ${de(who)}\u00a0?`,
    from: (address, when) => `De ${address}, ${when}`,
    yes: "Oui",
    no: "Non",
    why: {
      sender: "Il vient de son adresse, mais ne répond à aucun de vos e-mails.",
      conversation: "Il est dans votre conversation, mais vient d’une adresse inconnue.",
      theirMail: "Quelqu’un d’autre répond à son e-mail.",
      otherLead: "Une autre personne que vous suivez répond à votre e-mail.",
      severalLeads: "Vous avez écrit cela à plusieurs personnes que vous suivez.",
      company: "Il vient de son entreprise, hors de votre conversation.",
      list: "Une liste de diffusion l’a transmis, son expéditeur n’est donc pas certain.",
    },
  },
  suggested: (who, address) => `${who} écrit peut-être aussi depuis ${address}.`,
  addAddress: "Ajouter l’adresse",

  retry: "Réessayer",
  retryNamed: (sentence) => `Réessayer\u00a0: ${sentence}`,

  announceAnswered: (who) => `${who} a répondu. La boucle est bouclée.`,

  chooseRecipient: "Qui voulez-vous suivre\u00a0?",
  otherRecipient: "Une autre personne de cet e-mail",
  looking: "Recherche en cours…",

  dismiss: "Fermer",
  waits: counterIn("fr")("modification attend d’être envoyée.", "modifications attendent d’être envoyées."),
  stale: "Ces informations ne sont peut-être plus à jour.",
  bounced: (address) => `L’e-mail à ${address} n’a pas pu être remis.`,
  failed: "Votre e-mail n’a pas pu être remis.",
  writeTo: (address) => `Écrivez plutôt à ${address}.`,
  callThem: "Appelez, ou demandez une autre adresse.",
  askAddress: "Trouvez une autre adresse ou un autre moyen.",
  notAFailure: "Ce n’était pas un échec",
  awayUntil: (until) => `Absence ${untilDay(until)}`,

  trouble: {
    offline: "Vous êtes hors connexion. Rien n’est perdu.",
    unreachable: "FollowUp est injoignable pour le moment.",
    throttled: "Microsoft 365 est très sollicité. Patientez un instant.",
    down: "FollowUp rencontre un problème de son côté.",
    signIn: "Connectez-vous pour voir vos leads.",
    popupBlocked: "La fenêtre de connexion a été bloquée. Autorisez les fenêtres contextuelles et reconnectez-vous.",
    consent: "Votre organisation doit d’abord autoriser FollowUp.",
    refused: "Ce n’est pas possible.",
    gone: "Ce lead n’existe plus.",
    notConfigured: "FollowUp n’est pas encore configuré sur ce serveur. Adressez-vous à votre administrateur.",
    unexpected: "Cela n’a pas fonctionné.",
  },
  connection: translatedBy<ConnectionTrouble>({
    cannotCheck:
      "Votre boîte aux lettres ne peut pas être vérifiée pour le moment\u00a0; nous continuons d’essayer. Regardez votre boîte de réception avant de relancer.",
    needsConsent: "Demandez à votre administrateur d’autoriser cette application pour votre boîte aux lettres.",
    needsSignIn: "Reconnectez-vous pour que les réponses soient remarquées.",
  }),
  remedy: {
    retry: "Réessayer",
    signIn: "Se connecter",
    consent: "Demander l’autorisation",
    reload: "Recharger",
    none: "",
  },
};

export const translation: Translation = {
  text,
  parts: {
    answers: async () => (await import("./answers")).answers,
    cadences: async () => (await import("./cadences")).cadences,
    compose: async () => (await import("./compose")).compose,
    desk: async () => (await import("./desk")).desk,
    details: async () => (await import("./details")).details,
    leads: async () => (await import("./leads")).leads,
    empty: async () => (await import("./empty")).empty,
    failures: async () => (await import("./failures")).failures,
    others: async () => (await import("./others")).others,
    person: async () => (await import("./person")).person,
    refused: async () => (await import("./refused")).refused,
    refusals: async () => (await import("./refusals")).refusals,
    settings: async () => (await import("./settings")).settings,
    templates: async () => (await import("./templates")).templates,
    timeline: async () => (await import("./timeline")).timeline,
    today: async () => (await import("./today")).today,
    when: async () => (await import("./when")).when,
  },
};
