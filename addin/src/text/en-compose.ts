import { useWords } from "./words";

/** Words for writing: beside a mail that is being written, and where the next one is drafted. */
export const enCompose = {
  title: "This mail goes to",
  nobody: "Add whom you write to. Then it says here how things stand with them.",
  showAll: (number: number) => `Show all ${number}`,

  remindTitle: "If no answer, remind me",
  reminding: (when: string) => `You are reminded ${when}, unless they answer…`,
  reminded: (who: string) => `You are reminded unless ${who} answers.`,

  textTitle: "Text",
  template: "Template",
  choose: "Choose a template",
  none: "You have no template for mails yet. Write one in Settings, Templates.",
  forWhom: "Filled in for",
  subjectOf: "Subject",
  missing: (fields: string) => `Not known: ${fields}. Write it in by hand.`,
  insert: "Insert at the cursor",
  inserted: "Inserted. Ctrl+Z in the mail takes it out again.",
  notInserted: "Outlook did not take the text. Click into your mail, then insert it again.",

  draftTitle: "Draft the next mail",
  reply: "Open as a reply",
  write: "Open as a new mail",
  opened: "The draft is open. Nothing is sent before you send it.",
  openedMissing: (fields: string) => `The draft is open. Not known: ${fields}.`,
  notOpened: "Outlook did not open the draft. Open the mail once more and try again.",
  close: "Close",
};

export type ComposeText = typeof enCompose;

export const useComposeText = (): ComposeText => useWords().language.part("compose") ?? enCompose;
