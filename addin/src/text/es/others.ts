import type { OthersText } from "../en-others";

export const others: OthersText = {
  title: "También en este correo",
  followUp: "Seguir",
  followUpNamed: (who) => `Seguir a ${who}`,
  done: (when) => `Próximo contacto ${when}.`,
  captured: (who) => `Está siguiendo a ${who}.`,
  undoNamed: (who) => `Deshacer: seguir a ${who}`,
  retryNamed: (who) => `Reintentar: seguir a ${who}`,
  shared: (owner) =>
    `Este correo está en el buzón ${owner}. Solo se detectan las respuestas a su propio buzón: póngase en copia.`,
  showAll: (count) => `Mostrar los ${count}`,
};
