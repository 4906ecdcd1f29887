import type { WhenText } from "../en-when";

export const when: WhenText = {
  words: "Avec vos propres mots",
  example: "Par exemple\u00a0: dans 3 semaines, mardi prochain 9h, fin mars.",
  found: (on) => `C’est le ${on}.`,
  foundAt: (on, time) => `C’est le ${on}, ${time}.`,
  unclear:
    "Ce n’est pas un jour précis. Écrivez par exemple «\u00a0dans 3 semaines\u00a0» ou «\u00a0mardi prochain 9h\u00a0».",
  past: "C’est passé. Indiquez un moment à venir, par exemple «\u00a0mardi prochain 9h\u00a0».",
  unread: "Vos mots ne peuvent pas être lus sans connexion. Choisissez la date ci-dessous.",
  date: "Ou une date",
  time: "Heure (facultatif)",
  needsDate: "Indiquez ou choisissez d’abord un jour.",
  dateInPast: "Choisissez aujourd’hui ou un jour suivant.",
};
