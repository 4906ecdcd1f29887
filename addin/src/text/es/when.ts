import type { WhenText } from "../en-when";

export const when: WhenText = {
  words: "Con sus propias palabras",
  example: "Por ejemplo: en 3 semanas, el próximo martes a las 9, finales de marzo.",
  found: (on) => `Es el ${on}.`,
  foundAt: (on, time) => `Es el ${on}, ${time}.`,
  unclear: "No es un día concreto. Escriba, por ejemplo, «en 3 semanas» o «el próximo martes a las 9».",
  past: "Ya ha pasado. Indique un momento futuro, por ejemplo, «el próximo martes a las 9».",
  unread: "Sin conexión no se pueden leer sus palabras. Elija la fecha abajo.",
  date: "O una fecha",
  time: "Hora (opcional)",
  needsDate: "Indique o elija primero un día.",
  dateInPast: "Elija hoy o un día posterior.",
};
