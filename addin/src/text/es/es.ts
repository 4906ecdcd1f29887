import type { Text } from "../en";
import type { Translation } from "../language";
import { counterIn } from "../count";
import { translatedBy, type ConnectionTrouble } from "../server-sentences";
import { day, ofDay, sinceDay, untilDay } from "./days";
import { method } from "./method";

const text: Text = {
  language: "es",
  direction: "ltr",
  ...method,
  day,

  followUp: "Hacer seguimiento",
  whenTitle: "Cuándo",
  presets: { tomorrow: "Mañana", threeDays: "En 3 días", nextWeek: "La próxima semana", twoWeeks: "En 2 semanas" },
  ownDate: "Otro día",
  byCadence: "Según la cadencia",
  more: "Más opciones",
  how: "Cómo",
  channels: {
    mail: "Correo",
    call: "Llamada",
    meeting: "Reunión",
    post: "Tarjeta postal",
    teams: "Mensaje de Teams",
  },
  who: "Perfil",
  kinds: { prospect: "Cliente potencial", referralPartner: "Prescriptor", customer: "Cliente" },
  setNextTouch: "Fijar el seguimiento",
  changeNextTouch: "Cambiar el seguimiento",
  planNextTouch: "Planificar un seguimiento",
  cancel: "Cancelar",
  keepGoing: "Nuevo seguimiento",
  draftNext: "Preparar el próximo correo",

  editPerson: "Cambiar los datos",
  stateTitle: "Situación actual",
  notALead: "Aún sin seguimiento.",
  saving: {
    capture: (when) => `Seguimiento ${when}…`,
    nextTouch: (when) => `Próximo seguimiento ${when}…`,
  },
  promised: {
    tomorrow: "mañana",
    threeDays: "en 3 días",
    nextWeek: "la próxima semana",
    twoWeeks: "en 2 semanas",
    cadence: "según la cadencia",
  },

  state: {
    next: (what, on) => `Próximo paso: ${what} ${on}.`,
    nextAt: (what, on, time) => `Próximo paso: ${what} ${on}, ${time}.`,
    due: (what, since) => `${what} pendiente ${sinceDay(since)}.`,
    dueToday: (what) => `${what} pendiente para ahora.`,
    waiting: (since) => `A la espera ${sinceDay(since)}.`,
    answered: (who, on) => (on === "" ? `${who} respondió.` : `${who} respondió ${on}.`),
    parked: (who, until) => `${who} no estará ${untilDay(until)}.`,
    judge: "Elija el siguiente paso.",
    retired: "El seguimiento ha terminado.",
    noNextStep: "No hay próximo paso.",
    what: {
      mail: "correo",
      call: "llamada",
      meeting: "reunión",
      post: "tarjeta postal",
      teams: "mensaje de Teams",
    },
  },
  hearing: {
    noAnswerFound: (checked) => `Ninguna respuesta · comprobado: ${checked}`,
    couldNotCheck: (since) => `No se pudo comprobar (desde: ${since}).`,
    notYet: "Aún no se ha comprobado si hay respuesta.",
    lookYourself: "Mire su bandeja de entrada antes de insistir.",
  },
  onDay: (on) => `el ${on}`,
  ofDay,

  touchMeter: (touches, goal) => (touches > goal ? `${touches} contactos` : `Contacto ${touches} de ${goal}`),
  noTouchYet: (goal) => `Ningún contacto de ${goal}`,
  calendar: {
    pending: "Se está añadiendo a su calendario",
    inCalendar: "En su calendario",
    none: "",
    failed: "No se pudo añadir a su calendario.",
  },

  undo: "Deshacer",
  nothingToUndo: "No hay nada suyo que deshacer.",
  tookBack: (what) => `Deshecho: ${what}`,
  tookBackOf: (who, what) => `Deshecho para ${who}: ${what}`,

  question: {
    title: (who) => `¿Era una respuesta de ${who}?`,
    from: (address, when) => `De ${address}, ${when}`,
    yes: "Sí",
    no: "No",
    why: {
      sender: "Llegó desde su dirección, pero no responde a ninguno de sus correos.",
      conversation: "Está en su conversación, pero llega desde una dirección desconocida.",
      theirMail: "Otra persona responde a su correo.",
      otherLead: "Otra persona a la que hace seguimiento responde a su correo.",
      severalLeads: "Usted escribió esto a varias personas a las que hace seguimiento.",
      company: "Llegó de su empresa, fuera de su conversación.",
      list: "Lo reenvió una lista de correo, por lo que el remitente no es seguro.",
    },
  },
  suggested: (who, address) => `${who} quizá escriba también desde ${address}.`,
  addAddress: "Añadir dirección",

  retry: "Reintentar",
  retryNamed: (sentence) => `Reintentar: ${sentence}`,

  announceAnswered: (who) => `${who} respondió. El asunto está cerrado.`,

  chooseRecipient: "¿A quién quiere hacer seguimiento?",
  otherRecipient: "Otra persona de este correo",
  looking: "Buscando…",

  dismiss: "Cerrar",
  waits: counterIn("es")("cambio espera a ser enviado.", "cambios esperan a ser enviados."),
  stale: "Puede que esto ya no esté al día.",
  bounced: (address) => `El correo a ${address} no se pudo entregar.`,
  failed: "Su correo no se pudo entregar.",
  writeTo: (address) => `Escriba mejor a ${address}.`,
  callThem: "Llame, o pida otra dirección.",
  askAddress: "Busque otra dirección u otro medio.",
  notAFailure: "No fue un fallo",
  awayUntil: (until) => `Ausencia ${untilDay(until)}`,

  trouble: {
    offline: "No tiene conexión. No se pierde nada.",
    unreachable: "No se puede acceder a FollowUp en este momento.",
    throttled: "Microsoft 365 está muy ocupado. Espere un momento.",
    down: "FollowUp tiene ahora un problema propio.",
    signIn: "Inicie sesión para ver sus leads.",
    popupBlocked:
      "Se bloqueó la ventana de inicio de sesión. Permita las ventanas emergentes y vuelva a iniciar sesión.",
    consent: "Su organización debe autorizar primero FollowUp.",
    refused: "Eso no es posible.",
    gone: "Este lead ya no existe.",
    notConfigured: "FollowUp aún no está configurado en este servidor. Consulte a su administrador.",
    unexpected: "No ha funcionado.",
  },
  connection: translatedBy<ConnectionTrouble>({
    cannotCheck:
      "Ahora no se puede comprobar su buzón; lo seguimos intentando. Mire su bandeja de entrada antes de insistir.",
    needsConsent: "Pida a su administrador que autorice esta aplicación para su buzón.",
    needsSignIn: "Vuelva a iniciar sesión para que se detecten las respuestas.",
  }),
  remedy: {
    retry: "Reintentar",
    signIn: "Iniciar sesión",
    consent: "Pedir autorización",
    reload: "Recargar",
    none: "",
  },
};

export const translation: Translation = {
  text,
  parts: {
    answers: async () => (await import("./answers")).answers,
    cadences: async () => (await import("./cadences")).cadences,
    compose: async () => (await import("./compose")).compose,
    desk: async () => (await import("./desk")).desk,
    details: async () => (await import("./details")).details,
    leads: async () => (await import("./leads")).leads,
    empty: async () => (await import("./empty")).empty,
    failures: async () => (await import("./failures")).failures,
    others: async () => (await import("./others")).others,
    person: async () => (await import("./person")).person,
    refused: async () => (await import("./refused")).refused,
    refusals: async () => (await import("./refusals")).refusals,
    settings: async () => (await import("./settings")).settings,
    templates: async () => (await import("./templates")).templates,
    timeline: async () => (await import("./timeline")).timeline,
    today: async () => (await import("./today")).today,
    when: async () => (await import("./when")).when,
  },
};
