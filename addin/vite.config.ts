import { fileURLToPath } from "node:url";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
import { fluentIcons } from "./scripts/fluent-icons.ts";
import { fluentTokens } from "./scripts/fluent-tokens.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const source = file("./src");

/**
 * What comes together is one file: left alone, whatever two pages share becomes one of its own, and each costs a request and a piece
 * of the thread on which the pane is painted.
 */
const chunks = [
  // With the small helpers of the words: a page in any language but English needs them at once.
  {
    name: "pane",
    test: /src\/(main\.tsx|text\/(count|day-forms|server-sentences|built-in-cadences)\.ts)$/,
    priority: 3,
  },
  // What begins the page, in one file. Together with the pane it would have the page wait for all of it.
  {
    name: "loader",
    test: /src\/begin\.ts$|vite\/preload-helper|src\/config\.ts$|src\/host\/expect-office\.ts$/,
    priority: 4,
  },
  { name: "lead", test: /src\/known-lead\.tsx$/, priority: 2 },
  // Not with our part of the sign-in, which needs the pane: the page to which Entra leads back would then be one.
  { name: "msal", test: /@azure\/msal/, priority: 2 },
  { name: "icons", test: /icon:/, priority: 1 },
];

/**
 * The pane's code comes down the line while what stands in the page is painted. The sign-in's, which is larger and needed a little
 * later, follows it; it is not run before it is needed.
 */
const preloadPane: Plugin = {
  name: "preload-pane",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {}, filename }) => {
      if (!filename.endsWith("index.html")) return html;
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const filesOf = (name: string) =>
        chunks.filter((chunk) => chunk.name === name).flatMap((chunk) => [chunk.fileName, ...chunk.imports]);
      const link = (file: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
        tag: "link",
        attrs: { ...attrs, crossorigin: true, href: `/pane/${file}` },
        injectTo: "head",
      });
      const pane = filesOf("pane").filter((file) => !html.includes(file));
      const late = filesOf("msal").filter((file) => !html.includes(file) && !pane.includes(file));
      return [
        ...pane.map((file) => link(file, { rel: "modulepreload" })),
        // Only fetched: to compile it takes longer than to paint the page.
        ...late.map((file) => link(file, { rel: "preload", as: "script", fetchpriority: "low" })),
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
