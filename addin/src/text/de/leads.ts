import { counterIn, figuresIn } from "../count";
import type { LeadsText } from "../en-leads";
import { sinceDay } from "./days";

const count = counterIn("de");
const figure = figuresIn("de");

export const leads: LeadsText = {
  title: "Leads",
  search: "Leads suchen",
  searchHint: "Name, Firma, Notiz, Schlagwort",
  clear: "Suche leeren",
  filters: "Weitere Filter",
  state: "Stand",
  states: {
    active: "Aktiv",
    planned: "Geplant",
    waiting: "Antwort offen",
    answered: "Beantwortet",
    parked: "Abwesend",
    retired: "Losgelassen",
    stopped: "Nicht zu kontaktieren",
    all: "Alle",
  },
  counted: (state, number) => `${state} (${figure(number)})`,
  kind: "Einordnung",
  allKinds: "Jede Einordnung",
  tag: "Schlagwort",
  allTags: "Alle Schlagwörter",
  sort: "Reihenfolge",
  sorts: { next: "Nach Datum", name: "Nach Name", added: "Neueste" },

  standing: {
    planned: "Geplant",
    waiting: "Antwort offen",
    answered: "Hat geantwortet",
    parked: "Abwesend",
    retired: "Hier wird nicht mehr nachgefasst",
    stopped: "Nicht zu kontaktieren",
  },
  noNextStep: "Kein nächster Schritt",
  next: (channel, on) => `${channel} ${on}`,
  nextAt: (channel, on, time) => `${channel} ${on}, ${time} Uhr`,
  due: (channel, since) => `${channel} fällig ${sinceDay(since)}`,
  dueToday: (channel) => `${channel} heute fällig`,

  found: count("Lead", "Leads"),
  foundMany: "Mehr als 2.000 Leads",
  more: "Weitere werden geladen",
  back: "Zurück zu den Leads",
  noLeads: {
    title: "Noch keine Leads",
    hint: "Öffnen Sie in Outlook eine E-Mail und drücken Sie „Nachfassen“. Alle Ihre Leads stehen dann hier.",
  },
  noHit: (words) => `Zu „${words}“ wurde niemand gefunden.`,
  nobodyHere: "Hier ist niemand.",
  elsewhere: count("Lead steht außerhalb dieser Liste.", "Leads stehen außerhalb dieser Liste."),
  showEverybody: "Alle anzeigen",
};
