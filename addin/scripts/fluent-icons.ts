import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const prefix = "icon:";
const resolvedPrefix = "\0icon:";
const require = createRequire(import.meta.url);

/** These point where reading goes on; from right to left they point the other way. */
const directed = /^(arrow_reply|arrow_undo|calendar_arrow_right|calendar_ltr|send)_/;

/**
 * `import add from "icon:add_20_regular"` gives the path data of that Fluent icon (20 px grid), read at build time.
 * Path data, not markup: the pane draws it with JSX and needs no innerHTML. A blank before it, which changes nothing
 * for the drawing, marks an icon with a direction for the style sheet.
 */
export function fluentIcons(): Plugin {
  return {
    name: "fluent-icons",
    resolveId: (id) => (id.startsWith(prefix) ? resolvedPrefix + id.slice(prefix.length) : undefined),
    load: (id) => (id.startsWith(resolvedPrefix) ? iconModule(id.slice(resolvedPrefix.length)) : undefined),
  };
}

function iconModule(name: string): string {
  const svg = readFileSync(require.resolve(`@fluentui/svg-icons/icons/${name}.svg`), "utf8");
  const paths = [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map((match) => match[1]);
  return `export default ${JSON.stringify((directed.test(name) ? " " : "") + paths.join(""))};`;
}
