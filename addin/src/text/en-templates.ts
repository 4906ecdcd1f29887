import type { FieldName } from "./merge-fields";
import { useWords } from "./words";

/** Words of the templates: their list, their editor, and their use while one writes. */
export const enTemplates = {
  hint: "Texts to begin a touch with.",
  none: "None yet. What you write again and again belongs here.",
  line: (...parts: string[]) => parts.join(" · "),
  own: "For you alone",
  shared: "Shared with your colleagues",
  from: (owner: string) => `From ${owner}`,
  add: "New template",
  copyNamed: (name: string) => `Copy: ${name}`,
  copyOf: (name: string) => `Copy of ${name}`,

  back: "Back to Settings",
  newTitle: "New template",
  editTitle: (name: string) => `Edit: ${name}`,
  gone: "This template is no longer there.",
  copied: (owner: string) => `${owner} shares this text. What you save is a copy of your own.`,
  kept: "These changes are not saved yet.",
  discard: "Discard them",
  discarded: "Changes discarded.",

  name: "Name",
  channel: "How",
  subject: "Subject",
  body: "Text",
  insert: "Filled in for each person",
  fields: {
    "first name": "First name",
    name: "Name",
    company: "Company",
    "last conversation": "Last conversation",
    permission: "Permission",
    "my name": "My name",
  } satisfies Record<FieldName, string>,
  fieldHints: {
    "first name": "Their first name",
    name: "Their whole name",
    company: "Where they work",
    "last conversation": "What you last talked about",
    permission: "The words in which they asked you to come back",
    "my name": "Your own name",
  } satisfies Record<FieldName, string>,
  unknown: (fields: string, number: number) =>
    number === 1 ? `${fields} means nothing, and stays as it is.` : `${fields} mean nothing, and stay as they are.`,
  broken: (fields: string, number: number) =>
    number === 1
      ? `${fields} is not complete. A field stands between {{ and }}.`
      : `${fields} are not complete. A field stands between {{ and }}.`,
  share: "Share it with your colleagues",
  shareHint: "They can use and copy it. Only you can change it.",

  faults: {
    name: "Give it a name of at most 100 characters.",
    empty: "Write the text first.",
    subject: "Shorten the subject to 250 characters.",
    body: "Shorten the text to 10,000 characters.",
  },
  save: "Save",
  delete: "Delete",

  added: (name: string) => `“${name}” is there.`,
  changed: (name: string) => `“${name}” is changed.`,
  deleted: (name: string) => `“${name}” is deleted.`,
};

export type TemplatesText = typeof enTemplates;

export const useTemplatesText = (): TemplatesText => useWords().language.part("templates") ?? enTemplates;
