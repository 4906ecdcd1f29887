import type { AnswersText } from "../en-answers";

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
    asksAgain: (on) => `Se vuelve a preguntar ${on}.`,
    changeDate: "Otro día",
    askOn: "Volver a preguntar el",
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
