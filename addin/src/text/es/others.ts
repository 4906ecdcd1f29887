import type { OthersText } from "../en-others";

export const others: OthersText = {
  title: "También en este correo",
  followUp: "Seguir",
  followUpNamed: (who) => `Seguir a ${who}`,
  done: (when) => `Próximo contacto ${when}.`,
  captured: (who) => `Está siguiendo a ${who}.`,
  undoNamed: (who) => `Deshacer: seguir a ${who}`,
  retryNamed: (who) => `Reintentar: seguir a ${who}`,
  showAll: (count) => `Mostrar los ${count}`,
};
