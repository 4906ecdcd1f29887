import type { EmptyText } from "../en-empty";

export const empty: EmptyText = {
  none: {
    title: "Abra un correo",
    hint: "Elija un correo y pulse «Hacer seguimiento»: así no quedará en el olvido.",
  },
  several: {
    title: "Varios correos seleccionados",
    hint: "Elija un solo correo para hacer seguimiento a su remitente.",
  },
  meeting: {
    title: "Esto es una reunión",
    hint: "Abra un correo de la persona a la que quiere hacer seguimiento.",
  },
  unreadable: { title: "Remitente ilegible", hint: "Este correo no dice quién lo envió. Elija otro." },
  nobody: { title: "Solo para usted", hint: "Este correo no tiene otro destinatario al que hacer seguimiento." },
};
