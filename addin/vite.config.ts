import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { fluentIcons } from "./scripts/fluent-icons.ts";
import { fluentTokens } from "./scripts/fluent-tokens.ts";

const source = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  base: "/pane/",
  plugins: [fluentTokens(source), fluentIcons()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
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
