import { counterIn, figuresIn } from "../count";
import type { DeskText } from "../en-desk";

const count = counterIn("es");
const figure = figuresIn("es");

export const desk: DeskText = {
  close: "Cerrar",
  linked: "Lead del enlace",
  notYours: "Este enlace lleva a un lead que no es suyo. Consulte a la persona que se lo envió.",
  ownLeads: "Mostrar mis leads",

  views: { title: "Vista", table: "Tabla", board: "Por estado", calendar: "Calendario" },
  moveNamed: (name) => `Más acciones: ${name}`,

  calendar: {
    title: "Calendario de contactos",
    hint: "Arrastre un contacto a otro día, o pulse M sobre él e indique el día. Las flechas van de un contacto a otro.",
    span: "Días a la vista",
    spans: { month: "Mes", week: "Semana" },
    previous: { month: "Mes anterior", week: "Semana anterior" },
    next: { month: "Mes siguiente", week: "Semana siguiente" },
    today: "Hoy",
    touches: count("contacto", "contactos"),
    dayOff: "Día no laborable",
    over: "Pasado",
    late: "con retraso",
    more: (number) => `+${figure(number)} más`,
    moreOf: (number, day) => `+${figure(number)} más: ${day}`,
    moveNamed: (name) => `Pasar a otro día: ${name}`,
    day: "Nuevo día",
    timeStays: (time) => `La hora sigue siendo ${time}.`,
    moveIt: "Mover",
    moved: (name, day) => `${name} pasa al ${day}.`,
  },

  board: {
    hint: "Arrastre una tarjeta adonde corresponda, o pulse M sobre ella. Las flechas van de tarjeta en tarjeta.",
    judge: "Decir qué respondió",
    actOf: (act, name) => `${act} – ${name}`,
    drop: {
      letGo: "Suelte aquí para dejar de seguir.",
      nextTouch: "Suelte aquí para fijar el próximo contacto.",
      otherWay: "Suelte aquí para decir qué respondió por teléfono.",
      judge: "Suelte aquí para decir qué respondió.",
      takeUp: "Suelte aquí para retomar el seguimiento.",
    },
    closed: {
      planned: "No a mano: aquí lleva la respuesta que se indica.",
      waiting: "No a mano: aquí lleva un correo suyo.",
      answered: "No a mano: aquí lleva una respuesta.",
      parked: "No a mano: aquí lleva un aviso de ausencia.",
      retired: "No a mano.",
    },
  },

  columns: {
    name: "Nombre",
    company: "Empresa",
    title: "Cargo",
    phone: "Teléfono",
    kind: "Tipo",
    tags: "Etiquetas",
    next: "Situación",
  },
  cellOf: (column, name) => `${column}: ${name}`,
  editNamed: (what) => `Editar – ${what}`,
  choose: (name) => `Seleccionar a ${name}`,
  chooseShown: (number) => `Seleccionar los ${figure(number)} mostrados`,
  saved: (column, name) => `${name} – ${column}: guardado.`,

  bulk: {
    title: "Actuar sobre varios",
    chosen: count("seleccionado", "seleccionados"),
    none: "No seleccionar ninguno",
    acts: {
      tag: "Añadir etiqueta",
      untag: "Quitar etiqueta",
      kind: "Cambiar el tipo",
      cadence: "Cambiar de cadencia",
      nextTouch: "Fijar el próximo contacto",
      letGo: "Dejar de seguir",
    },
    tag: "Etiqueta",
    pick: "Elija",
    letGoHint: "Se deja de seguirlos y sus eventos desaparecen de su calendario.",
    preview: "Ver qué cambia",
    back: "Volver",
    go: (number) => `Cambiar ${figure(number)}`,
    changes: "Cambios",
    would: count("lead cambia.", "leads cambian."),
    left: {
      unchanged: count("ya está así.", "ya están así."),
      notActive: count("ya no está en seguimiento.", "ya no están en seguimiento."),
      tooManyTags: count("ya tiene todas las etiquetas posibles.", "ya tienen todas las etiquetas posibles."),
      notFound: count("ya no existe.", "ya no existen."),
    },
    further: (number) => `Y ${figure(number)} más.`,
    noDay: "sin fecha",
    noTags: "sin etiquetas",
    fromTo: (one, other) => `${one} → ${other}`,
    done: count("lead cambiado.", "leads cambiados."),
    undone: count("lead está como antes.", "leads están como antes."),
  },
};
