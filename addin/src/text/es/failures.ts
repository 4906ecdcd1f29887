import { failuresSaidBy } from "../server-sentences";

export const failures = failuresSaidBy({
  "block-not-put": (day) =>
    `Su bloque de seguimiento del ${day} no se pudo poner en su calendario. Vuelva a intentarlo o resérvese usted un rato libre.`,
  "block-not-removed": (day) =>
    `El bloque de seguimiento del ${day} no se pudo quitar de su calendario. Elimínelo allí o vuelva a intentarlo.`,
  "blocks-not-planned":
    "Su bloque de seguimiento no se pudo planificar, así que sus seguimientos se quedan donde están en su calendario. Vuelva a intentarlo.",
  "card-not-allowed":
    "Su flujo de trabajo de Teams está en una dirección no permitida. Pregunte a su administrador y vuelva a intentarlo.",
  "card-not-taken":
    "Teams no aceptó la tarjeta. Compruebe que el flujo de trabajo siga existiendo y vuelva a intentarlo.",
  "card-unsure": "No es seguro que Teams haya recibido la tarjeta. Mire allí y envíela de nuevo si falta.",
  "event-not-put": "El seguimiento no se pudo poner en su calendario. Vuelva a intentarlo o anote usted la fecha.",
  "event-not-removed": "El evento no se pudo quitar de su calendario. Elimínelo allí o vuelva a intentarlo.",
  "not-moved": "Sus seguimientos no se pudieron mover a los días en que trabaja ahora. Vuelva a intentarlo.",
});
