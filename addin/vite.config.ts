import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { fluentIcons } from "./scripts/fluent-icons.ts";
import { fluentTokens } from "./scripts/fluent-tokens.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const source = file("./src");

export default defineConfig({
  base: "/pane/",
  plugins: [fluentTokens(source), fluentIcons()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    // The page itself, and the one that a sign-in window of the desk comes back to.
    rolldownOptions: { input: [file("index.html"), file("signed-in.html")] },
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
