import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { troubleOf } from "../src/api/trouble";
import { english } from "../src/text/english";
import { languageFor } from "../src/text/languages";
import { problem } from "./world/fake-server";
import { foreign, others } from "./world/typesetting";

const server = join(import.meta.dirname, "../../src/FollowUp.Office.Server");

const sources = readdirSync(server, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cs") && !/(^|[\\/])(bin|obj)[\\/]/.test(name))
  .map((name) => readFileSync(join(server, name), "utf8"))
  .join("\n");

/** Every way in which the server names a refusal, and how many of them there are to be found. */
const ways: Readonly<Record<string, { readonly begins: RegExp; readonly slug: RegExp }>> = {
  endpoint: { begins: /\bProblem\.Of\(/g, slug: /\bProblem\.Of\([^,"]+,\s*"([^"]+)"/g },
  exception: { begins: /(?:return|=>) (?:Problem|Busy)\(/g, slug: /(?:return|=>) (?:Problem|Busy)\([^"\n]+"([^"]+)"/g },
  status: { begins: /\[\d{3}\] = \(/g, slug: /\[\d{3}\] = \("([^"]+)"/g },
  spelt: { begins: /"urn:followup:\w/g, slug: /"urn:followup:([\w-]+)/g },
};

const slugsOf = (way: string) => [...sources.matchAll(ways[way]!.slug)].map((match) => match[1]!);

/** Never said in the pane by the server's sentence. */
const unsaid: Readonly<Record<string, string>> = {
  internal: "the pane has a sentence of its own for what nobody foresaw",
  "not-a-notification": "said to Microsoft Graph",
  "not-stored": "said to Microsoft Graph",
  "pane-not-built": "said where there is no pane",
};

test.each(Object.keys(ways))("the slugs of the server are found where they are written: %s", (way) => {
  expect(slugsOf(way)).not.toEqual([]);
  // `Busy` hands on the slug that it was given.
  const handedOn = way === "exception" ? 1 : 0;
  expect(slugsOf(way)).toHaveLength([...sources.matchAll(ways[way]!.begins)].length - handedOn);
});

const slugs = [...new Set(Object.keys(ways).flatMap(slugsOf))].sort();

test.each(others)("every refusal of the server is said in %s", async (locale) => {
  const language = await languageFor(locale);
  const said = await Promise.all(slugs.map((slug) => language.refusal(slug, "in English")));
  expect(slugs.filter((_, index) => said[index] === "in English")).toEqual(Object.keys(unsaid).sort());
  for (const sentence of said) {
    expect(sentence).not.toMatch(foreign[locale]);
    expect(sentence).toMatch(/^\p{Lu}.*\.$|^in English$/u);
  }
});

const german = await languageFor("de-DE");
const sentence = "Give month and day as MM-DD, such as 02-29.";

test.each([
  ["in the reader's language", 422, "no-such-day", german, "Diesen Tag gibt es nicht."],
  ["in the server's words to whoever reads English", 422, "no-such-day", english, sentence],
  ["in the server's words where it is new", 422, "brand-new", german, sentence],
  ["also where the server is the one that cannot", 503, "busy", german, expect.stringMatching(/^FollowUp ist gerade/)],
  ["in the pane's words where nobody foresaw it", 500, "internal", german, undefined],
  ["in the pane's words where the server cannot, and why is new", 503, "brand-new", german, undefined],
  ["in the pane's words where there is only a status", 422, "status-422", german, undefined],
])("a refusal is said %s", async (_, status, slug, language, said) => {
  const trouble = await troubleOf(problem(status, slug, sentence), language.refusal);
  expect(trouble.sentence).toEqual(said);
});
