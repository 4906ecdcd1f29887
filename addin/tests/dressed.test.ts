import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/**
 * Styles come with the code that needs them, and a page that forgets to ask for its own looks right for whoever came from another
 * page that did. So this is read off the sources: which styles have surely come by the time a module's elements stand on the page.
 */
const source = resolve(import.meta.dirname, "../src");
const all = (readdirSync(source, { recursive: true }) as string[]).map((name) => join(source, name));
const text = (file: string) => readFileSync(file, "utf8");

function fileOf(from: string, path: string): string | undefined {
  const whole = resolve(dirname(from), path);
  return [whole, `${whole}.ts`, `${whole}.tsx`].find((file) => all.includes(file) && /\.\w+$/.test(file));
}

const found = (from: string, pattern: RegExp) =>
  [...text(from).matchAll(pattern)].flatMap(([, path]) => fileOf(from, path ?? "") ?? []);
const modules = all.filter((file) => /\.tsx?$/.test(file));
const atOnce = new Map(
  modules.map((file) => [file, found(file, /^(?:import|export)(?!\s+type\b)(?:[^;"]*?\sfrom)?\s+"(\.[^"]+)"/gm)]),
);
const later = new Map(modules.map((file) => [file, found(file, /\bimport\("(\.[^"]+)"\)/g)]));

/** A module, and whatever comes with it. */
function comesWith(module: string, seen = new Set<string>()): Set<string> {
  if (seen.has(module)) return seen;
  seen.add(module);
  for (const next of atOnce.get(module) ?? []) comesWith(next, seen);
  return seen;
}

const sheetsOf = (files: Set<string>) =>
  new Set(
    [...files]
      .filter((file) => file.endsWith(".css"))
      .flatMap((file) => [file, ...found(file, /@import "(\.[^"]+)"/g)]),
  );

/** For each part that is fetched by itself: the styles that have come with it or with every part that may have asked for it. */
function sheetsByPart(begin: string): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  const visit = (part: string, before: Set<string>) => {
    const known = parts.get(part);
    const now = new Set([...before, ...sheetsOf(comesWith(part))]);
    const sure = known === undefined ? now : new Set([...known].filter((sheet) => now.has(sheet)));
    if (known !== undefined && sure.size === known.size) return;
    parts.set(part, sure);
    for (const module of comesWith(part)) for (const next of later.get(module) ?? []) visit(next, sure);
  };
  visit(begin, new Set());
  return parts;
}

/** The sheets in which a class has a rule of its own, and not one about something inside it only. */
const homes = new Map<string, Set<string>>();
for (const sheet of all.filter((file) => file.endsWith(".css"))) {
  for (const [, name = ""] of text(sheet).matchAll(/(?:^|[,}])\s*\.([a-z][\w-]*)(?=\s*[,{])/gm)) {
    homes.set(name, (homes.get(name) ?? new Set()).add(sheet));
  }
}

function classesIn(module: string): Set<string> {
  const attributes = [...text(module).matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*(?:\$\{[^}]*\}[^}]*)*)\})/g)];
  const words = attributes.flatMap(([, plain, code = ""]) =>
    plain === undefined
      ? [...code.replace(/\$\{[^}]*\}/g, " ").matchAll(/["`]([^"`]*)["`]/g)].map(([, said]) => said ?? "")
      : plain,
  );
  return new Set(words.flatMap((said) => said.split(/\s+/)));
}

test("every part comes with the styles of all that stands in it", () => {
  const missing: string[] = [];
  for (const [part, sheets] of sheetsByPart(join(source, "begin.ts"))) {
    for (const module of comesWith(part)) {
      if (!module.endsWith(".tsx")) continue;
      for (const name of classesIn(module)) {
        const home = homes.get(name);
        if (home !== undefined && ![...home].some((sheet) => sheets.has(sheet))) {
          missing.push(`${relative(source, part)}: .${name} of ${relative(source, module)}`);
        }
      }
    }
  }
  expect(missing).toEqual([]);
});
