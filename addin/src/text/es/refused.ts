import type { RefusedText } from "../en-refused";

export const refused: RefusedText = {
  title: "Sin hacer",
  notDone: (who) => `Su cambio para ${who} no se ha podido guardar.`,
  tooOld: "Ha esperado más de una semana.",
  typed: (words) => `Usted escribió: «${words}»`,
  look: (who) => `Ver a ${who}`,
  dismissNamed: (who) => `Cerrar: su cambio para ${who}`,
  notSaved: "Un cambio suyo no se ha podido guardar.",
  dismissNotSaved: "Cerrar: su cambio que no se ha podido guardar",
};
