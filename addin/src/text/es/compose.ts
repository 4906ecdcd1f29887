import type { ComposeText } from "../en-compose";

export const compose: ComposeText = {
  title: "Este correo va dirigido a",
  nobody: "Añada a quién escribe. Entonces verá aquí cómo están las cosas.",
  showAll: (number) => `Mostrar los ${number}`,

  remindTitle: "Si no hay respuesta, recordármelo",
  reminding: (when) => `Si no hay respuesta, se le recuerda ${when}…`,
  reminded: (who) => `Se le recordará si ${who} no responde.`,

  textTitle: "Texto",
  template: "Plantilla",
  choose: "Elegir una plantilla",
  none: "Aún no tiene ninguna plantilla de correo. Escriba una en Configuración, Plantillas.",
  forWhom: "Rellenada para",
  subjectOf: "Asunto",
  missing: (fields) => `No se conoce: ${fields}. Escríbalo a mano.`,
  insert: "Insertar en el cursor",
  inserted: "Insertado. Ctrl+Z en el correo lo quita.",
  notInserted: "Outlook no aceptó el texto. Haga clic en su correo e insértelo de nuevo.",

  draftTitle: "Preparar el próximo correo",
  reply: "Abrir como respuesta",
  write: "Abrir como correo nuevo",
  opened: "El borrador está abierto. No se envía nada hasta que usted lo envíe.",
  openedMissing: (fields) => `El borrador está abierto. No se conoce: ${fields}.`,
  notOpened: "Outlook no abrió el borrador. Abra el correo de nuevo y vuelva a intentarlo.",
  close: "Cerrar",
};
