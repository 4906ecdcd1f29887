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

/** As in a mail header: a name with a comma or another separator in it is quoted. */
export const written = (person: Person) => {
  if (!person.name || person.name === person.address) return person.address;
  const name = /[",;<>]/.test(person.name) ? `"${person.name.replaceAll('"', "'")}"` : person.name;
  return `${name} <${person.address}>`;
};

// One recipient and what ends it: a bare address, a quoted name, or a name in which a comma stays a comma.
const recipient = /\s*(?:([^<>;,\s"]+@[^<>;,\s"]+)|"([^"]*)"\s*<([^<>]+)>|([^<>;"\n]*?)\s*<([^<>]+)>)\s*(?:[;,\n]+|$)/y;

/** Reads what was typed into "To": `Dana Swope <dana@x.example>; tom@y.example`. Null when one of them is no address. */
export function readPeople(text: string): Person[] | null {
  const people: Person[] = [];
  recipient.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ""; at = recipient.lastIndex) {
    const found = recipient.exec(text);
    const address = (found?.[1] ?? found?.[3] ?? found?.[5] ?? "").trim();
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) return null;
    people.push({ name: (found?.[2] ?? found?.[4] ?? "").trim() || address, address });
  }
  return people;
}

export const namesOf = (people: Person[]) => people.map(nameOf).join(", ");
