import { counterIn } from "../count";
import type { SettingsText } from "../en-settings";

export const settings: SettingsText = {
  title: "Configuración",
  save: "Guardar",
  saved: "Guardado.",
  taken: "Deshecho.",

  block: {
    title: "Bloque de seguimiento",
    off: "Desactivado",
    length: counterIn("es")("minuto al día", "minutos al día"),
    lengthFrom: (length, from) => `${length}, a partir de: ${from}`,
    enable: "Reservar tiempo para el seguimiento cada día laborable",
    enableHint: "Solo ocupa tiempo libre, y se mueve cuando una reunión toma su lugar.",
    minutes: "Minutos",
    start: "Desde (opcional)",
    badMinutes: "Elija de 15 a 120 minutos.",
    wasTurned: (on) => (on ? "El bloque está activado." : "El bloque está desactivado."),
  },

  holidays: {
    title: "Días festivos",
    country: "País",
    guessed: (country) => `${country} (según su buzón)`,
    none: "Ninguno",
    region: "Región",
    wholeCountry: "Todo el país",
    hint: "No se planifica ningún contacto en estos días.",
  },

  hours: {
    title: "Horario laboral",
    when: (days, from, to) => `${days === "" ? "" : `${days}, `}de ${from} a ${to}`,
    zone: (when, zone) => `Según Outlook: ${when} (${zone}).`,
    change: "Cámbielos en Outlook: Configuración, Calendario, Horas y ubicación de trabajo.",
  },

  templates: { title: "Plantillas" },

  privacy: {
    title: "Privacidad y datos",
    hint: "Esto es lo que FollowUp guarda en el servidor de su organización:",
    stored: [
      "Las personas a las que sigue: nombre, direcciones, empresa, cargo, teléfono, etiquetas y sus notas.",
      "Los correos con ellas: asunto, hora e identificadores. De sus respuestas, la frase que indica una fecha. Ningún otro texto.",
      "Lo que usted registró: respuestas, contactos, próximas fechas y quién pidió que no se le contacte.",
      "Sus cadencias, plantillas y ajustes, su horario laboral y sus días de ausencia.",
      "Su inicio de sesión, cifrado, para notar las respuestas con Outlook cerrado.",
    ],
    shared: "Sus colegas ven las plantillas que usted comparte, y nada más.",
    save: "Guardar mis datos en un archivo",
    saved: "Sus datos están en sus descargas.",
    fileHint: "Un archivo JSON con todo, salvo el inicio de sesión.",
  },

  leaving: {
    ask: "Eliminar todos mis datos",
    sure: "Todo esto se eliminará en una semana, también los avisos que aún están en su calendario. Hasta entonces todo sigue igual y puede cambiar de opinión.",
    leave: "Eliminar en una semana",
    planned: "Sus datos se eliminarán en una semana.",
    goes: (day) => `Todos sus datos se eliminarán ${day}, al comenzar el día.`,
    keep: "Conservarlos",
    kept: "Sus datos se quedan.",
  },

  reasons: {
    title: "Motivos de un no",
    hint: "Cuánto esperar antes de volver a preguntar. Vale para cada no a partir de ahora.",
    weeks: (reason) => `${reason}: semanas`,
    badWeeks: "Elija de 1 a 104 semanas.",
    asUsual: counterIn("es")("semana, como siempre", "semanas, como siempre"),
    set: "Guardado.",
  },

  teams: {
    title: "Teams",
    off: "Sin tarjetas",
    own: "A su propio flujo de trabajo",
    company: "Al flujo de trabajo de su organización",
    hint: "Una tarjeta le avisa en Teams cuando alguien responde.",
    toOwn: "Cuando alguien responde, una tarjeta va a su propio flujo de trabajo.",
    toCompany:
      "Cuando alguien responde, una tarjeta va al flujo de trabajo de su organización. El suyo ocuparía su lugar.",
    address: "Dirección de su flujo de trabajo",
    otherAddress: "Otra dirección",
    where: "En Teams: menú … del canal, Workflows, «Send webhook alerts to a channel». Copie la dirección que muestra.",
    badAddress: "Pegue la dirección completa, desde https://.",
    set: "Las tarjetas van ahora a este flujo de trabajo.",
    try: "Enviar una tarjeta de prueba",
    tried: "Una tarjeta de prueba está en camino. Mire en Teams.",
    remove: "Dejar de usar el mío",
    removed: "Su flujo de trabajo ya no se usa.",
  },

  target: { title: "Objetivo de la cartera" },

  matching: {
    title: "Respuestas",
    sameCompany: "Contar los correos de su empresa como respuesta",
    hint: "Solo dentro de su conversación con la persona. Si no, se le pregunta.",
    fromThem: "Solo de la propia persona",
    fromCompany: "También de su empresa",
  },

  suppressions: {
    title: "No contactar",
    hint: "Pidieron que se les dejara en paz. No se puede retomar aquí su seguimiento por error.",
    nobody: "Nadie lo ha pedido.",
    since: (on) => `Lo pidió ${on}`,
    quoted: (words) => `«${words}»`,
    more: "Mostrar más",
  },
};
