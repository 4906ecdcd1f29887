import type { MessageRow } from "../api/types";
import type { Draft, Person } from "../protocol";
import { nameOf } from "../ui/avatar";

/** The other side of a mail: whoever wrote it, or whoever the user wrote to. */
export function otherSide(row: MessageRow, own: string): Person | null {
  const isOwn = (person: Person) => person.address.toLowerCase() === own.toLowerCase();
  return isOwn(row.from) ? (row.to.find((person) => !isOwn(person)) ?? row.to[0] ?? null) : row.from;
}

export function replyTo(row: MessageRow, own: string): Draft {
  const to = otherSide(row, own);
  return {
    to: to ? [to] : [],
    subject: /^re:/i.test(row.subject) ? row.subject : `Re: ${row.subject}`,
    body: "",
    inReplyTo: row.id,
  };
}

export const written = (person: Person) =>
  person.name && person.name !== person.address ? `${person.name} <${person.address}>` : person.address;

/** Reads what was typed into "To": `Dana Swope <dana@x.example>; tom@y.example`. Null when one of them is no address. */
export function readPeople(text: string): Person[] | null {
  const pieces = text.split(/[;,\n]/).map((piece) => piece.trim());
  const people = pieces.filter(Boolean).map(readPerson);
  return people.every((person) => person !== null) ? people : null;
}

function readPerson(text: string): Person | null {
  const named = /^"?([^"<]*?)"?\s*<([^<>]+)>$/.exec(text);
  const address = (named?.[2] ?? text).trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return null;
  return { name: named?.[1]?.trim() ?? address, address };
}

export const namesOf = (people: Person[]) => people.map(nameOf).join(", ");
