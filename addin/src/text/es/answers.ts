import type { NoReason } from "../../api/contract";
import type { AnswersText } from "../en-answers";
import { translatedBy } from "../server-sentences";

/** Why a no is not about the one who asked. */
const notAboutYou = translatedBy<NoReason>({
  timing: "Dijo que no su agenda, no la persona. Las mismas palabras pueden ser bienvenidas dentro de tres meses.",
  budget: "El dinero se repartió antes de que usted preguntara. Después habrá un nuevo presupuesto.",
  authority: "Preguntó a alguien que no puede decidir. Pregúntele quién decide.",
  noNeedNow: "Ahora mismo no hay urgencia. Las necesidades vuelven, y entonces se llama a quien se recuerda.",
  hasSupplier: "Cumple su palabra con otra persona. También la cumplirá con usted.",
  changedJobs: "Cambió su trabajo, no su opinión sobre usted. Ahora conoce dos empresas.",
  competitor: "Esta vez fue otra persona. Muchas primeras elecciones se hacen una segunda vez.",
  noAnswer: "El silencio no es un no. Casi todo el mundo está ocupado, y a pocos les molesta otra pregunta.",
  badFit: "Lo que usted ofrece y lo que necesita no coinciden por ahora. Ambas cosas pueden cambiar.",
  personal: "Ahora hay algo más importante. También lo sería para usted.",
  other: "Rechazó esta propuesta en este momento. Puede volver a preguntar.",
});

export const answers: AnswersText = {
  notNow: {
    when: "¿Cuándo puede volver a contactar?",
    proposed: (day) => `Como pidió: ${day}`,
    presets: { twoWeeks: "En 2 semanas", month: "En un mes", quarter: "En 3 meses", halfYear: "En 6 meses" },
    words: "Con qué palabras lo permitió (opcional)",
    needsChoice: "Elija cuándo volver a contactar.",
    save: "Volver entonces",
  },
  no: {
    why: "¿Por qué?",
    reasons: {
      timing: "Mal momento",
      budget: "Presupuesto",
      authority: "Decide otra persona",
      noNeedNow: "Sin necesidad por ahora",
      hasSupplier: "Ya tiene proveedor",
      changedJobs: "Cambió de trabajo",
      competitor: "Eligió a un competidor",
      noAnswer: "Ninguna respuesta",
      badFit: "No encaja",
      personal: "Motivo personal",
      other: "Otro",
    },
    notAboutYou,
    asksAgain: (on) => `Se vuelve a preguntar ${on}.`,
    changeDate: "Otro día",
    words: "Qué dijo (opcional)",
    count: (count) => `No ${count} de 5.`,
    uncounted: "El silencio no cuenta como un no.",
    later: "¿Fijar mejor una fecha posterior?",
    last: (who) => `Es el quinto no: termina el seguimiento de ${who}. Puede deshacerlo.`,
    needsReason: "Elija primero un motivo.",
    save: "Guardar este no",
    saveLast: "Guardar el quinto no",
  },
  stop: {
    sure: (who) => `No habrá más contactos con ${who}, y nadie podrá retomar el seguimiento por error.`,
    words: "Qué dijo (opcional)",
    save: "Terminar para siempre",
  },
};
