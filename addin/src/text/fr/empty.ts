import type { EmptyText } from "../en-empty";

export const empty: EmptyText = {
  none: {
    title: "Ouvrez un e-mail",
    hint: "Choisissez un e-mail et appuyez sur «\u00a0Suivre\u00a0»\u00a0: il ne sera pas oublié.",
  },
  several: {
    title: "Plusieurs e-mails sélectionnés",
    hint: "Choisissez un seul e-mail pour suivre son expéditeur.",
  },
  meeting: { title: "Ceci est une réunion", hint: "Ouvrez un e-mail de la personne que vous voulez suivre." },
  unreadable: {
    title: "Expéditeur illisible",
    hint: "Cet e-mail ne dit pas qui l’a envoyé. Choisissez-en un autre.",
  },
  nobody: { title: "Seulement à vous-même", hint: "Cet e-mail n’a pas d’autre destinataire à suivre." },
};
