import type { Person } from "../api/contract";
import { spokenName } from "./spoken-name";

/** Those of the header `Reply-To`, out of all headers of a mail as Outlook gives them. */
export function replyToIn(headers: string): Person[] {
  const header = /^reply-to:[ \t]*((?:.*)(?:\r?\n[ \t]+.*)*)/im.exec(headers)?.[1] ?? "";
  const people: Person[] = [];
  // A comma inside of quotation marks belongs to a name.
  for (const one of header.replace(/\s+/g, " ").match(/(?:"[^"]*"|[^,])+/g) ?? []) {
    const [, name = "", bracketed] = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+@[^<>\s]+)>/.exec(one) ?? [];
    const address = bracketed ?? /^\s*([^<>\s"]+@[^<>\s"]+)\s*$/.exec(one)?.[1];
    // A name in an encoding of its own is not taken apart for this.
    const said = name.startsWith("=?") ? "" : name.trim();
    if (address !== undefined) people.push({ address, name: spokenName(said) || address });
  }
  return people;
}
