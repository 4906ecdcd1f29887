import type { TemplatesText } from "../en-templates";

export const templates: TemplatesText = {
  hint: "Textos con los que empezar un contacto.",
  none: "Aún no hay ninguna. Guarde aquí lo que escribe una y otra vez.",
  line: (...parts) => parts.join(" · "),
  own: "Solo para usted",
  shared: "Compartida con su equipo",
  from: (owner) => `De ${owner}`,
  add: "Nueva plantilla",
  copyNamed: (name) => `Copiar: ${name}`,
  copyOf: (name) => `Copia de ${name}`,

  back: "Volver a Configuración",
  newTitle: "Nueva plantilla",
  editTitle: (name) => `Editar: ${name}`,
  gone: "Esta plantilla ya no existe.",
  copied: (owner) => `${owner} comparte este texto. Lo que guarde es su propia copia.`,
  kept: "Estos cambios aún no se han guardado.",
  discard: "Descartarlos",
  discarded: "Cambios descartados.",

  name: "Nombre",
  channel: "Cómo",
  subject: "Asunto",
  body: "Texto",
  insert: "Se rellena para cada persona",
  fields: {
    "first name": "Nombre de pila",
    name: "Nombre completo",
    company: "Empresa",
    "last conversation": "Última conversación",
    permission: "Permiso",
    "my name": "Mi nombre",
  },
  fieldHints: {
    "first name": "El nombre de pila de la persona",
    name: "El nombre completo de la persona",
    company: "Dónde trabaja la persona",
    "last conversation": "De qué hablaron la última vez",
    permission: "Las palabras con las que le pidieron volver",
    "my name": "Su propio nombre",
  },
  unknown: (fields, number) =>
    number === 1
      ? `${fields} no significa nada y se queda como está.`
      : `${fields} no significan nada y se quedan como están.`,
  broken: (fields, number) =>
    number === 1
      ? `${fields} no está completo. Un campo va entre {{ y }}.`
      : `${fields} no están completos. Un campo va entre {{ y }}.`,
  share: "Compartirla con su equipo",
  shareHint: "Pueden usarla y copiarla. Solo usted puede cambiarla.",

  faults: {
    name: "Póngale un nombre de 100 caracteres como máximo.",
    empty: "Escriba primero el texto.",
    subject: "Acorte el asunto a 250 caracteres.",
    body: "Acorte el texto a 10.000 caracteres.",
  },
  save: "Guardar",
  delete: "Eliminar",

  added: (name) => `«${name}» está creada.`,
  changed: (name) => `«${name}» ha cambiado.`,
  deleted: (name) => `«${name}» está eliminada.`,
};
