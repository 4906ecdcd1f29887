import { counterIn } from "../count";
import type { CadencesText } from "../en-cadences";

const count = counterIn("es");
const leads = count("lead", "leads");
const moving = count("seguimiento cambia de fecha", "seguimientos cambian de fecha");
const following = count("lead conserva los pasos que tiene.", "leads conservan los pasos que tienen.");

export const cadences: CadencesText = {
  title: "Cadencias",
  hint: "El ritmo con el que se pone en contacto.",
  line: (...parts) => parts.join(" · "),
  forWhom: {
    prospect: "Los clientes potenciales empiezan con ella",
    referralPartner: "Los prescriptores empiezan con ella",
    customer: "Los clientes empiezan con ella",
  },
  byHand: "Para quienes usted elija",
  howMany: count("cadencia", "cadencias"),
  steps: count("paso", "pasos"),
  leads,
  add: "Nueva cadencia",
  copy: "Copiar",
  copyNamed: (name) => `Copiar: ${name}`,
  copyOf: (name) => `Copia de ${name}`,

  back: "Volver a Configuración",
  editTitle: (name) => `Editar: ${name}`,
  newTitle: "Nueva cadencia",
  kept: "Estos cambios aún no están guardados.",
  discard: "Descartarlos",
  discarded: "Cambios descartados.",
  name: "Nombre",
  gone: "Esta cadencia ya no existe.",

  stepsTitle: "Pasos",
  step: (number) => `Paso ${number}`,
  timing: "Cuándo",
  timings: {
    workingDaysAfterTouch: "días laborables después",
    daysAfterStart: "días después del inicio",
    monthsAfterTouch: "meses después, una y otra vez",
    monthsFromDate: "meses de intervalo, desde una fecha",
    birthday: "en su cumpleaños",
    anniversary: "en su aniversario",
  },
  count: "Cuántos",
  channel: "Cómo",
  text: "Texto",
  withoutText: "sin plantilla",
  withText: (name) => `con «${name}»`,
  textGone: "con una plantilla que ya no existe",
  from: "Por primera vez el",
  up: (number) => `Subir el paso ${number}`,
  down: (number) => `Bajar el paso ${number}`,
  remove: (number) => `Quitar el paso ${number}`,
  addStep: "Añadir un paso",
  moved: (from, to) => `El paso ${from} es ahora el paso ${to}.`,
  removed: (number) => `Paso ${number} quitado.`,

  faults: {
    name: "Póngale un nombre de 100 caracteres como máximo.",
    days: "Indique de 0 a 3653 días.",
    months: "Indique de 1 a 120 meses.",
    from: "Elija la fecha desde la que contar.",
    tooFew:
      "La mayoría de las ventas se cierran después del quinto contacto. Planifique al menos cinco, o uno que se repita.",
    tooMany: "Planifique cincuenta contactos como máximo.",
  },

  save: "Guardar",
  preview: "Ver qué cambia",
  previewTitle: "Antes de aplicarlo",
  moves: (all, moved) => `${leads(all)}; ${moving(moved)}.`,
  movesNone: (all) => `${leads(all)}; ningún seguimiento cambia de fecha.`,
  fromTo: (before, after) => `${before} → ${after}`,
  noDay: "sin día",
  andMore: (number) => `y ${number} más`,
  apply: "Aplicar el cambio",
  keepEditing: "Seguir editando",

  added: (name) => `«${name}» está creada.`,
  changed: (name) => `«${name}» está cambiada.`,
  deleted: (name) => `«${name}» está eliminada.`,
  restored: (name) => `«${name}» está como al principio.`,

  delete: "Eliminar",
  deleteTitle: (name) => `¿Eliminar «${name}»?`,
  deleteWhat: (number) => (number === 0 ? "Nadie la sigue." : following(number)),
  restore: "Restaurar la original",
  restoreTitle: (name) => `¿Dejar «${name}» como al principio?`,
  restoreWhat: "Se perderán sus cambios. Los leads conservan los pasos que tienen.",
  no: "No, conservarla",
};
