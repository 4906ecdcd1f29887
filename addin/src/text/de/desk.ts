import type { DeskText } from "../en-desk";

export const desk: DeskText = {
  close: "Schließen",
  linked: "Lead aus dem Link",
  notYours: "Dieser Link führt zu einem Lead, der nicht zu Ihren gehört. Fragen Sie die Person, von der Sie ihn haben.",
  ownLeads: "Meine Leads anzeigen",
};
