import type { Person } from "../protocol";

const hues = [212, 262, 322, 12, 32, 152, 182, 232];

/** A person's initials on a colour of their own. Decoration: the name stands beside it. */
export function Avatar({ person, class: kind = "" }: { person: Person; class?: string }) {
  const seed = Array.from(person.address).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span class={`avatar ${kind}`} style={{ "--hue": String(hues[seed % hues.length]) }} aria-hidden="true">
      {initials(person)}
    </span>
  );
}

function initials({ name, address }: Person): string {
  const words = (name || address).split(/[\s.@_-]+/).filter((word) => /\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => /\p{L}/u.exec(word ?? "")?.[0] ?? "")
    .join("")
    .toUpperCase();
}

export const nameOf = (person: Person) => person.name || person.address;

/** What one calls the person: `Dana` of "Dana Swope" and of "Swope, Dana". */
export function firstName(person: Person): string {
  const [family, given] = person.name.split(",", 2);
  const name = (given ?? family ?? "").trim();
  return name.split(/\s+/)[0] || person.address;
}
