import type { ComposeText } from "../en-compose";

export const compose: ComposeText = {
  title: "Destinataires de cet e-mail",
  nobody: "Ajoutez à qui vous écrivez. Vous verrez alors ici où en sont les choses.",
  showAll: (number) => `Afficher les ${number}`,

  remindTitle: "Sans réponse, me le rappeler",
  reminding: (when) => `Sans réponse, rappel ${when}…`,
  reminded: (who) => `Vous recevrez un rappel si ${who} ne répond pas.`,

  textTitle: "Texte",
  template: "Modèle",
  choose: "Choisir un modèle",
  none: "Vous n’avez pas encore de modèle d’e-mail. Écrivez-en un dans Paramètres, Modèles.",
  forWhom: "Rempli pour",
  subjectOf: "Objet",
  missing: (fields) => `Inconnu\u00a0: ${fields}. Complétez à la main.`,
  insert: "Insérer au curseur",
  inserted: "Inséré. Ctrl+Z dans l’e-mail le retire.",
  notInserted: "Outlook n’a pas pris le texte. Cliquez dans votre e-mail, puis insérez-le de nouveau.",

  draftTitle: "Préparer le prochain e-mail",
  reply: "Ouvrir comme réponse",
  write: "Ouvrir comme nouvel e-mail",
  opened: "Le brouillon est ouvert. Rien n’est envoyé avant que vous ne l’envoyiez.",
  openedMissing: (fields) => `Le brouillon est ouvert. Inconnu\u00a0: ${fields}.`,
  notOpened: "Outlook n’a pas ouvert le brouillon. Ouvrez de nouveau l’e-mail et réessayez.",
  close: "Fermer",
};
