import { useWords } from "./words";

/** Words of what is open and is about nobody, loaded with the page that says so. */
export const enEmpty = {
  none: { title: "Open a mail", hint: "Choose a mail and press Follow up: it will not be forgotten." },
  several: { title: "Several mails chosen", hint: "Choose a single mail to follow up with its sender." },
  meeting: { title: "This is a meeting", hint: "Open a mail of the person you want to follow up with." },
  unreadable: { title: "No sender to be read", hint: "This mail does not say who sent it. Choose another mail." },
  nobody: { title: "Only to yourself", hint: "This mail has no other recipient to follow up with." },
};

export type EmptyText = typeof enEmpty;

export const useEmptyText = (): EmptyText => useWords().language.part("empty") ?? enEmpty;
