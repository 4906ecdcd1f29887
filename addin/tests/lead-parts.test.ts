import { expect, test } from "vitest";
import type { LeadPart } from "../src/api/leads-contract";
import { firstPart, longer, partAt, renewed, type LeadParts } from "../src/features/leads/lead-parts";
import { listed } from "./world/fake-leads";

const part = (names: string, next: string | null): LeadPart => ({
  items: [...names].map((name) => listed(`Lead ${name}`)),
  next,
  previous: null,
  counts: null,
});
const names = ({ items }: LeadParts) => items.map(({ name }) => name.at(-1)).join("");
const two = longer(firstPart(part("abc", "1")), part("def", "2"));

test("a part read anew ends where the one behind it begins", () => {
  const now = renewed(two, 0, part("axbd", "1"));
  expect(names(now)).toBe("axbdef");
  expect(now.next).toBe("2");
});

test("where that beginning is gone, what lies behind is read when one comes to it", () => {
  const now = renewed(two, 0, part("axb", "x"));
  expect(names(now)).toBe("axb");
  expect(now.next).toBe("x");
});

test("where it ends as it ended, what lies behind stays", () => {
  const now = renewed(two, 0, part("axc", "1"));
  expect(names(now)).toBe("axcdef");
  expect(now.next).toBe("2");
});

test("nobody stands in the list twice", () => {
  expect(names(longer(two, part("fgh", null)))).toBe("abcdefgh");
  expect(names(renewed(two, 1, part("bde", null)))).toBe("acbde");
});

test("a place of the list lies in one of its parts", () => {
  expect([0, 2, 3, 5, 9].map((index) => partAt(two, index))).toEqual([0, 0, 1, 1, 1]);
});
