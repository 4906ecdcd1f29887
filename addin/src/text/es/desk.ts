import type { DeskText } from "../en-desk";

export const desk: DeskText = {
  close: "Cerrar",
  linked: "Lead del enlace",
  notYours: "Este enlace lleva a un lead que no es suyo. Consulte a la persona que se lo envió.",
  ownLeads: "Mostrar mis leads",
};
