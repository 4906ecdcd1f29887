import { counterIn, figuresIn } from "../count";
import type { LeadsText } from "../en-leads";
import { sinceDay } from "./days";

const count = counterIn("fr");
const figure = figuresIn("fr");

export const leads: LeadsText = {
  title: "Leads",
  search: "Rechercher des leads",
  searchHint: "Nom, société, note, étiquette",
  clear: "Effacer la recherche",
  filters: "Plus de filtres",
  state: "État",
  states: {
    active: "Actifs",
    planned: "Prévus",
    waiting: "En attente",
    answered: "Réponse reçue",
    parked: "En absence",
    retired: "Plus suivis",
    stopped: "À ne plus contacter",
    all: "Tous",
  },
  counted: (state, number) => `${state} (${figure(number)})`,
  kind: "Catégorie",
  allKinds: "Toutes les catégories",
  tag: "Étiquette",
  allTags: "Toutes les étiquettes",
  sort: "Ordre",
  sorts: { next: "Par date", name: "Par nom", added: "Plus récents" },

  standing: {
    planned: "Prévu",
    waiting: "En attente d’une réponse",
    answered: "A répondu",
    parked: "En absence",
    retired: "N’est plus suivi",
    stopped: "À ne plus contacter",
  },
  noNextStep: "Aucune prochaine étape",
  next: (channel, on) => `${channel} ${on}`,
  nextAt: (channel, on, time) => `${channel} ${on} à ${time}`,
  due: (channel, since) => `${channel} à faire ${sinceDay(since)}`,
  dueToday: (channel) => `${channel} à faire aujourd’hui`,

  found: count("lead", "leads"),
  foundMany: "Plus de 2\u00a0000 leads",
  more: "Chargement de la suite",
  back: "Retour aux leads",
  noLeads: {
    title: "Aucun lead pour l’instant",
    hint: "Ouvrez un e-mail dans Outlook et appuyez sur «\u00a0Suivre\u00a0». Toutes les personnes suivies apparaissent ici.",
  },
  noHit: (words) => `Personne ne correspond à «\u00a0${words}\u00a0».`,
  nobodyHere: "Il n’y a personne ici.",
  elsewhere: count("lead se trouve hors de cette liste.", "leads se trouvent hors de cette liste."),
  showEverybody: "Tout afficher",
};
