import type { PersonText } from "../en-person";

export const person: PersonText = {
  title: (who) => `Datos de ${who}`,
  name: "Nombre",
  company: "Empresa (opcional)",
  job: "Cargo (opcional)",
  phone: "Teléfono (opcional)",
  tags: "Etiquetas (opcional)",
  tagsHint: "Pulse Intro después de cada una.",
  removeTag: (tag) => `Quitar la etiqueta ${tag}`,
  note: "Nota para usted (opcional)",
  fromSignature: "Tomado de la firma. Compruébelo.",
  needsName: "Hace falta un nombre.",
  save: "Guardar los datos",
};
