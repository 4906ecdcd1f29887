import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/tokens";
import type { Plugin } from "vite";

const sheets: Readonly<Record<string, (names: readonly string[]) => string>> = {
  "virtual:fluent-tokens.css": tokenSheet,
  "virtual:fluent-contrast.css": contrastSheet,
};
const resolved = "\0";

type Theme = Readonly<Record<string, string | number>>;

const light: Theme = { ...webLightTheme };
const dark: Theme = { ...webDarkTheme };
const contrast: Theme = { ...teamsHighContrastTheme };

/**
 * Serves `virtual:fluent-tokens.css`: Fluent 2 design tokens as CSS variables for light, dark and forced colours; and
 * `virtual:fluent-contrast.css` with those of Teams' theme of high contrast, for whoever may come to wear it.
 * Only the tokens that the sources name are written, so that the sheet stays small.
 */
export function fluentTokens(...sourceFolders: string[]): Plugin {
  return {
    name: "fluent-tokens",
    resolveId: (id) => (id in sheets ? resolved + id : undefined),
    load: (id) =>
      id.startsWith(resolved) ? sheets[id.slice(resolved.length)]?.(tokensNamedIn(sourceFolders)) : undefined,
  };
}

function tokensNamedIn(folders: readonly string[]): string[] {
  const names = new Set<string>();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(css|tsx?)$/.test(entry.name)) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      for (const match of text.matchAll(/--([a-z][A-Za-z0-9]+)/g)) {
        if (match[1] !== undefined && match[1] in light) names.add(match[1]);
      }
    }
  }
  return [...names].sort();
}

function tokenSheet(names: readonly string[]): string {
  const themed = names.filter((name) => light[name] !== dark[name]);
  const colours = names.filter((name) => name.startsWith("color"));
  const darkValues = declarations(themed, (name) => dark[name]);
  return [
    `:root{color-scheme:light;${declarations(names, (name) => light[name])}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${darkValues}}}`,
    `:root[data-theme="dark"]{color-scheme:dark;${darkValues}}`,
    `@media (forced-colors:active){:root,:root[data-theme]{${declarations(colours, systemColour)}}}`,
  ].join("\n");
}

/** Later in the page than the others, and yet below the reader's own palette. */
function contrastSheet(names: readonly string[]): string {
  const themed = names.filter((name) => light[name] !== contrastColour(name));
  return `@media (forced-colors:none){:root[data-theme="contrast"]{color-scheme:dark;${declarations(themed, contrastColour)}}}`;
}

/**
 * Teams' own theme turns what is chosen or under the pointer to cyan, and the words on it to black. Here the words on a row are of
 * several kinds and keep their colours, so the ground stays dark.
 */
export function contrastColour(name: string): string | number | undefined {
  const state = /^color(?:Neutral|Subtle)\w*(?:Hover|Pressed|Selected)$/;
  if (!state.test(name)) return contrast[name];
  return name.includes("Background") ? "#333333" : contrast[name.replace(/(?:Hover|Pressed|Selected)$/, "")];
}

function declarations(names: readonly string[], valueOf: (name: string) => string | number | undefined): string {
  return names.map((name) => `--${name}:${valueOf(name)}`).join(";");
}

/** In forced colours the reader's own palette rules: each token becomes the system colour of its role. */
export function systemColour(name: string): string {
  if (name.includes("Disabled")) return "GrayText";
  if (name.includes("Link")) return "LinkText";
  if (name.includes("OnBrand")) return "HighlightText";
  if (/BrandBackground|CompoundBrand|BrandForeground|BrandStroke/.test(name)) return "Highlight";
  // What lies behind a dialog stays in sight.
  if (/Transparent|Overlay/.test(name)) return "transparent";
  if (name.includes("Background") || name.includes("Stencil")) return "Canvas";
  return "CanvasText";
}
