import { useWords } from "./words";

/** Words of who somebody is, loaded with the fields that ask for it. */
export const enPerson = {
  title: (who: string) => `Card of ${who}`,
  name: "Name",
  company: "Company (optional)",
  job: "Title (optional)",
  phone: "Phone (optional)",
  tags: "Tags (optional)",
  tagsHint: "Press Enter after each.",
  removeTag: (tag: string) => `Remove tag ${tag}`,
  note: "Note to yourself (optional)",
  fromSignature: "Filled in from the signature. Please check it.",
  needsName: "A name is needed.",
  save: "Save card",
};

export type PersonText = typeof enPerson;

export const usePersonText = (): PersonText => useWords().language.part("person") ?? enPerson;
