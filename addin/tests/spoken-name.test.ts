import { expect, test } from "vitest";
import { spokenName } from "../src/host/spoken-name";

test.each([
  ["Okoro, Hannah", "Hannah Okoro"],
  ["Müller-Lüdenscheidt, Heinz", "Heinz Müller-Lüdenscheidt"],
  ["O’Brien, Mary Ann", "Mary Ann O’Brien"],
  ["Van der Berg, Jan", "Jan Van der Berg"],
])("a name as directories sort it is spoken the other way round: %s", (sorted, spoken) => {
  expect(spokenName(sorted)).toBe(spoken);
});

test.each([
  "Hannah Okoro",
  "Northbridge Brokers, Inc.",
  "Hannah Okoro, MD",
  "Support, Team",
  "okoro, hannah",
  "Okoro, Hannah, Dr.",
  "佐藤 由美",
  "a@b.example",
  "",
  ",",
])("what is no pair of names stays: %s", (name) => {
  expect(spokenName(name)).toBe(name);
});
