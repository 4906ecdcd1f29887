import { counterIn, figuresIn } from "../count";
import type { LeadsText } from "../en-leads";
import { sinceDay } from "./days";

const count = counterIn("es");
const figure = figuresIn("es");

export const leads: LeadsText = {
  title: "Leads",
  search: "Buscar leads",
  searchHint: "Nombre, empresa, nota, etiqueta",
  clear: "Borrar la búsqueda",
  filters: "Más filtros",
  state: "Estado",
  states: {
    active: "Activos",
    planned: "Previstos",
    waiting: "A la espera",
    answered: "Con respuesta",
    parked: "De ausencia",
    retired: "Sin seguimiento",
    stopped: "No contactar",
    all: "Todos",
  },
  counted: (state, number) => `${state} (${figure(number)})`,
  kind: "Tipo",
  allKinds: "Todos los tipos",
  tag: "Etiqueta",
  allTags: "Todas las etiquetas",
  sort: "Orden",
  sorts: { next: "Por fecha", name: "Por nombre", added: "Más recientes" },

  standing: {
    planned: "Previsto",
    waiting: "A la espera de respuesta",
    answered: "Ha respondido",
    parked: "De ausencia",
    retired: "Ya no se le hace seguimiento",
    stopped: "No contactar",
  },
  noNextStep: "Sin próximo paso",
  next: (channel, on) => `${channel} ${on}`,
  nextAt: (channel, on, time) => `${channel} ${on}, ${time}`,
  due: (channel, since) => `${channel} pendiente ${sinceDay(since)}`,
  dueToday: (channel) => `${channel} pendiente para hoy`,

  found: count("lead", "leads"),
  foundMany: "Más de 2.000 leads",
  more: "Cargando más",
  back: "Volver a los leads",
  noLeads: {
    title: "Aún no hay leads",
    hint: "Abra un correo en Outlook y pulse «Hacer seguimiento». Aquí verá a todas las personas en seguimiento.",
  },
  noHit: (words) => `No se ha encontrado a nadie con «${words}».`,
  nobodyHere: "Aquí no hay nadie.",
  elsewhere: count("lead está fuera de esta lista.", "leads están fuera de esta lista."),
  showEverybody: "Mostrar todos",
};
