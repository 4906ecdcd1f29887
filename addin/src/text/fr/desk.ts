import type { DeskText } from "../en-desk";

export const desk: DeskText = {
  close: "Fermer",
  linked: "Lead du lien",
  notYours:
    "Ce lien mène à un lead qui ne fait pas partie des vôtres. Adressez-vous à la personne qui vous l’a envoyé.",
  ownLeads: "Afficher mes leads",
};
