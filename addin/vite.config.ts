import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { fluentIcons } from "./scripts/fluent-icons.ts";
import { fluentTokens } from "./scripts/fluent-tokens.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const source = file("./src");

/**
 * What comes together is one file: left alone, whatever two pages share becomes one of its own, and each costs a request and a piece
 * of the thread on which the pane is painted.
 */
const chunks = [
  { name: "pane", test: /src\/main\.tsx$/, priority: 3 },
  // Together with the pane it would have the page wait for all of it.
  { name: "loader", test: /vite\/preload-helper/, priority: 4 },
  { name: "lead", test: /src\/known-lead\.tsx$/, priority: 2 },
  { name: "icons", test: /icon:/, priority: 1 },
];

/** The pane's code comes down the line while what stands in the page is painted. */
const preloadPane: Plugin = {
  name: "preload-pane",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle, filename }) => {
      const pane = Object.values(bundle ?? {}).find((file) => file.type === "chunk" && file.name === "pane");
      if (pane === undefined || !filename.endsWith("index.html")) return html;
      return [
        {
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/pane/${pane.fileName}` },
          injectTo: "head",
        },
      ];
    },
  },
};

export default defineConfig({
  base: "/pane/",
  plugins: [fluentTokens(source), fluentIcons(), preloadPane],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    // The page itself, and the one that a sign-in window of the desk comes back to.
    rolldownOptions: {
      input: [file("index.html"), file("signed-in.html")],
      output: { codeSplitting: { groups: chunks } },
    },
    // The build reads from it what a reader fetches at once.
    manifest: true,
    target: "es2022",
    // The polyfill would be an inline script, which the content security policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { port: 5173, strictPort: true },
});
