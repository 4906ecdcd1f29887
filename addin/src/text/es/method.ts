import { cadencesNamed } from "../built-in-cadences";
import type { MethodText } from "../en-method";

export const method: MethodText = {
  saved: {
    capture: "Empieza el seguimiento.",
    nextTouch: "Seguimiento fijado.",
    note: "Nota guardada.",
    about: "Guardado.",
    kind: "Perfil cambiado.",
    person: "Datos cambiados.",
    tags: "Etiquetas cambiadas.",
    cadence: "Cadencia cambiada.",
    days: "Días guardados.",
    referral: "Recomendación anotada.",
    undo: "Deshecho.",
    retry: "Se vuelve a intentar.",
    judge: "Anotado.",
    addAddress: "Dirección añadida.",
    removeAddress: "Dirección quitada.",
  },
  savedAnswer: {
    yes: (who) => `${who} ya es cliente.`,
    notNow: (who) => `Entonces volverá a contactar con ${who}.`,
    no: () => "Anotado. Fue esta propuesta, no usted.",
    stop: (who) => `No habrá más contactos con ${who}.`,
    stillTalking: () => "Anotado. El seguimiento está planificado.",
  },
  savedFifthNo: (who) => `Ese fue el quinto no. Termina el seguimiento de ${who}.`,
  savedLetGo: (who) => `Ha dejado el seguimiento de ${who}.`,
  savedTouch: {
    mail: "Correo anotado.",
    call: "Llamada anotada.",
    meeting: "Reunión anotada.",
    post: "Tarjeta anotada.",
    teams: "Mensaje anotado.",
  },

  answer: {
    title: (who) => `¿Qué dijo ${who}?`,
    kinds: { yes: "Sí", notNow: "Ahora no", no: "No", stillTalking: "En conversación", stop: "No contactar" },
    otherWay: "Respondió por teléfono",
    by: "Por qué medio",
    ways: {
      call: "Por teléfono",
      meeting: "En una reunión",
      teams: "En Teams",
      post: "Por correo postal",
      mail: "Por correo electrónico",
    },
    saving: {
      yes: "Anotando el sí…",
      notNow: "Anotando cuándo volver…",
      no: "Anotando el no…",
      stop: "Anotando que no quiere más contactos…",
      stillTalking: "Planificando el seguimiento…",
    },
  },

  why: {
    chosen: "Usted eligió este día",
    noAnswerYet: "Aún sin respuesta",
    judgeAnswer: "Hay una respuesta",
    backFromAbsence: "Ya terminó su ausencia",
    addressFailed: "Su correo no llegó",
    cadence: "Siguiente paso de la cadencia",
    permission: "Puede volver a contactar",
    askAgain: "Es hora de volver a preguntar",
    thankYou: "Agradecer la recomendación",
    birthday: "Su cumpleaños",
    anniversary: "Un año más como cliente",
  },
  permission: (when) => `Puede volver a contactar ${when}`,
  quoted: (sentence, words) => `${sentence}: «${words}»`,
  inMonth: (month) => `en ${month}`,

  lastConversation: "Último tema:",
  noCount: (count) => `No ${count} de 5`,
  cadence: {
    step: (step, of, name) => `Paso ${step} de ${of} · ${name}`,
    change: "Cambiar de cadencia",
    named: cadencesNamed({
      prospect: "Cinco contactos",
      "referral-partner": "Prescriptores",
      customer: "Clientes",
      "keep-in-touch": "Mantener el contacto",
    }),
  },

  retired: {
    fiveNos: (_who, when) => `Dijo que no cinco veces, la última ${when}. Nunca fue por usted.`,
    stop: (who, when) => `${who} pidió ${when} que no se le contacte más.`,
    owner: (who, when) => `Usted dejó el seguimiento de ${who} ${when}.`,
    takeUp: "Retomar",
    undo: "Deshacer",
  },
  letGo: "Dejar de seguir",

  deletedEvent: {
    title: "Ha eliminado el evento",
    question: "¿Hecho, más tarde o dejar de seguir?",
    done: "Hecho",
    later: "Más tarde",
  },

  conflict: {
    title: "Cambiado en otra ventana",
    newer: "Usar lo más reciente",
    mine: "Aplicar lo mío",
  },

  pages: { title: "Páginas", mail: "Este correo", today: "Hoy", leads: "Leads", settings: "Configuración" },
  loading: "Cargando",
};
