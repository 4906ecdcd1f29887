import { counterIn, figuresIn } from "../count";
import type { TodayText } from "../en-today";

const count = counterIn("es");
const figure = figuresIn("es");

export const today: TodayText = {
  letGoOf: (who) => `Dejar de seguir: ${who}`,
  planFor: (who) => `Planificar un seguimiento: ${who}`,
  title: "Hoy",
  counts: {
    toDo: (number) => `${figure(number)} por hacer`,
    overdue: (number) => `${figure(number)} con retraso`,
    answered: count("respuesta", "respuestas"),
    waiting: (number) => `${figure(number)} a la espera`,
  },
  groups: {
    toDo: "Por hacer",
    answered: "Hay respuesta: ¿qué dijo?",
    deleted: "Evento eliminado: ¿hecho, más tarde o dejar de seguir?",
    waiting: "A la espera de respuesta",
    parked: "De ausencia",
    planned: "Previsto para más tarde",
    noNextStep: "Sin próximo paso",
  },
  counted: (group, number) => `${group} (${figure(number)})`,
  noNextStepHint: "Nadie queda en seguimiento sin fecha.",
  nothingToDo: "No hay nada pendiente. Buen trabajo.",
  nobody: {
    title: "Aún no hay nadie en seguimiento",
    hint: "Abra un correo y pulse «Hacer seguimiento». Aquí verá a quién le toca.",
  },
  overdueBy: count("día de retraso", "días de retraso"),
  what: (channel, on) => `${channel} ${on}`,
  openMail: "Abrir el correo",
  openMailOf: (who) => `Abrir el correo: ${who}`,
  callNamed: (who, phone) => `Llamar a ${who}: ${phone}`,
  more: "Mostrar más",
  moreNamed: (group) => `Mostrar más: ${group}`,
  back: "Volver a Hoy",
  startSession: "Empezar la sesión",

  pipeline: {
    title: "Cartera",
    active: count("lead activo", "leads activos"),
    ofTarget: (active, target) => `${figure(active)} de ${figure(target)} leads activos`,
    setTarget: "Fijar un objetivo",
    changeTarget: "Cambiar el objetivo",
    target: "Cuántos leads activos quiere (vacío: sin objetivo)",
    badTarget: "Indique un número del 1 al 100.000, o nada.",
    save: "Guardar",
    saved: "Objetivo guardado.",
    candidates: "Quién escribió la semana pasada",
    nobody: "Ya hace seguimiento a todos los que escribieron la semana pasada.",
    followUp: "Hacer seguimiento",
    followUpNamed: (who) => `Hacer seguimiento: ${who}`,
  },

  session: {
    title: "Sesión",
    progress: (at, total) => `${figure(at)} de ${figure(total)}`,
    end: "Terminar la sesión",
    done: "Hecho",
    next: "Siguiente",
    later: "Más tarde",
    skip: "Omitir",
    answered: "Respondió",
    keys: { done: "H", later: "M", skip: "O", answered: "R" },
    doneBy: "Cómo",
    about: "Tema (opcional)",
    laterTitle: "Volver más tarde",
    over: "Fin de la sesión.",
    touches: count("contacto", "contactos"),
    answers: count("respuesta", "respuestas"),
    toNextYes: (asks) => `${figure(asks)} hasta su próximo sí`,
    left: (toDo) => (toDo === 0 ? "No queda nada para hoy." : `Quedan ${figure(toDo)} por hacer.`),
  },
};
