import type { ComposeText } from "../en-compose";

export const compose: ComposeText = {
  title: "Diese E-Mail geht an",
  nobody: "Fügen Sie hinzu, an wen Sie schreiben. Dann steht hier, wie es um die Person steht.",
  showAll: (number) => `Alle ${number} anzeigen`,

  remindTitle: "Ohne Antwort erinnern",
  reminding: (when) => `Ohne Antwort werden Sie ${when} erinnert …`,
  reminded: (who) => `Sie werden erinnert, wenn ${who} nicht antwortet.`,

  textTitle: "Textbaustein",
  template: "Vorlage",
  choose: "Vorlage wählen",
  none: "Sie haben noch keine Vorlage für E-Mails. Schreiben Sie eine unter Einstellungen, Vorlagen.",
  forWhom: "Ausgefüllt für",
  subjectOf: "Betreff",
  missing: (fields) => `Nicht bekannt: ${fields}. Schreiben Sie es von Hand hinein.`,
  insert: "Am Cursor einfügen",
  inserted: "Eingefügt. Strg+Z in der E-Mail nimmt es wieder heraus.",
  notInserted: "Outlook hat den Text nicht angenommen. Klicken Sie in Ihre E-Mail und fügen Sie ihn noch einmal ein.",

  draftTitle: "Nächste E-Mail entwerfen",
  reply: "Als Antwort öffnen",
  write: "Als neue E-Mail öffnen",
  opened: "Der Entwurf ist offen. Gesendet wird erst, wenn Sie senden.",
  openedMissing: (fields) => `Der Entwurf ist offen. Nicht bekannt: ${fields}.`,
  notOpened: "Outlook hat den Entwurf nicht geöffnet. Öffnen Sie die E-Mail noch einmal und versuchen Sie es erneut.",
  close: "Schließen",
};
