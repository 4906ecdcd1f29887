import { counterIn, figuresIn } from "../count";
import type { TodayText } from "../en-today";

const count = counterIn("fr");
const figure = figuresIn("fr");

export const today: TodayText = {
  letGoOf: (who) => `Ne plus suivre\u00a0: ${who}`,
  planFor: (who) => `Prévoir une relance\u00a0: ${who}`,
  title: "Aujourd’hui",
  counts: {
    toDo: (number) => `${figure(number)} à faire`,
    overdue: (number) => `${figure(number)} en retard`,
    answered: count("réponse", "réponses"),
    waiting: (number) => `${figure(number)} en attente`,
  },
  groups: {
    toDo: "À faire",
    answered: "Réponse reçue\u00a0: que dit-elle\u00a0?",
    deleted: "Événement supprimé\u00a0: fait, plus tard, ou ne plus suivre\u00a0?",
    waiting: "En attente d’une réponse",
    parked: "En absence",
    planned: "Prévu pour plus tard",
    noNextStep: "Aucune prochaine étape",
  },
  counted: (group, number) => `${group} (${figure(number)})`,
  noNextStepHint: "Personne n’est suivi sans date.",
  nothingToDo: "Rien à faire pour aujourd’hui. Bravo.",
  nobody: {
    title: "Personne à suivre pour l’instant",
    hint: "Ouvrez un e-mail et appuyez sur «\u00a0Suivre\u00a0». Les relances à faire apparaissent ici.",
  },
  overdueBy: count("jour de retard", "jours de retard"),
  what: (channel, on) => `${channel} ${on}`,
  openMail: "Ouvrir l’e-mail",
  openMailOf: (who) => `Ouvrir l’e-mail\u00a0: ${who}`,
  callNamed: (who, phone) => `Appeler ${who}\u00a0: ${phone}`,
  more: "Afficher plus",
  moreNamed: (group) => `Afficher plus\u00a0: ${group}`,
  back: "Retour à Aujourd’hui",
  startSession: "Démarrer la session",

  pipeline: {
    title: "Pipeline",
    active: count("lead actif", "leads actifs"),
    ofTarget: (active, target) => `${figure(active)} leads actifs sur ${figure(target)}`,
    setTarget: "Fixer un objectif",
    changeTarget: "Modifier l’objectif",
    target: "Combien de leads actifs vous voulez (vide\u00a0: aucun objectif)",
    badTarget: "Indiquez un nombre de 1 à 100\u00a0000, ou rien.",
    save: "Enregistrer",
    saved: "Objectif enregistré.",
    candidates: "Qui a écrit la semaine dernière",
    nobody: "Vous suivez déjà toutes les personnes qui ont écrit la semaine dernière.",
    followUp: "Suivre",
    followUpNamed: (who) => `Suivre ${who}`,
  },

  session: {
    title: "Session",
    progress: (at, total) => `${figure(at)} sur ${figure(total)}`,
    end: "Terminer la session",
    done: "Fait",
    next: "Suivant",
    later: "Plus tard",
    skip: "Ignorer",
    answered: "Réponse reçue",
    keys: { done: "F", later: "P", skip: "I", answered: "R" },
    doneBy: "Comment",
    about: "Sujet (facultatif)",
    laterTitle: "Revenir plus tard",
    over: "La session est terminée.",
    touches: count("contact", "contacts"),
    answers: count("réponse", "réponses"),
    toNextYes: (asks) => `encore ${figure(asks)} avant votre prochain oui`,
    left: (toDo) => (toDo === 0 ? "Il ne reste rien pour aujourd’hui." : `Encore ${figure(toDo)} à faire.`),
  },
};
