import type { Text } from "./en";

/** "today" stands alone, "Friday" wants an "on". */
export function withOn(day: string, text: Text): string {
  return isRelative(day, text) ? day : text.onDay(day);
}

/** "Dana Swope" is Dana; what is not plainly first and last name stays whole. */
export function shortName(name: string): string {
  const [first, last, ...rest] = name.trim().split(/\s+/);
  const plain = /^\p{Lu}[\p{L}'’-]+$/u;
  const isPlain =
    first !== undefined && last !== undefined && rest.length === 0 && plain.test(first) && plain.test(last);
  return isPlain ? first : name;
}

function isRelative(day: string, text: Text): boolean {
  return day === text.day.today || day === text.day.tomorrow || day === text.day.yesterday;
}
