import { fileURLToPath } from "node:url";
import { build, defineConfig, type InlineConfig, type Plugin } from "vite";
import { fluentIcons } from "./scripts/fluent-icons.ts";
import { fluentTokens } from "./scripts/fluent-tokens.ts";

const page = fileURLToPath(new URL("../src/FollowUp.Office.Sandbox/Page", import.meta.url));
const packages = fileURLToPath(new URL("./node_modules/", import.meta.url));
const outDir = `${page}/dist`;

const shared: InlineConfig = {
  root: page,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // The page's sources lie beside the sandbox, its packages beside the pane.
  resolve: { alias: [{ find: /^preact(\/|$)/, replacement: `${packages}preact$1` }] },
};

/** The Office.js stand-in: a classic script under a fixed name, as the real one is. */
const officeScript: InlineConfig = {
  ...shared,
  configFile: false,
  logLevel: "warn",
  build: {
    outDir,
    emptyOutDir: false,
    target: "es2022",
    reportCompressedSize: false,
    lib: { entry: `${page}/office/main.ts`, name: "officeStandIn", formats: ["iife"], fileName: () => "office.js" },
  },
};

function withOfficeScript(): Plugin {
  return {
    name: "office-script",
    apply: "build",
    closeBundle: async () => {
      await build(officeScript);
    },
  };
}

export default defineConfig({
  ...shared,
  plugins: [fluentTokens(page), fluentIcons(), withOfficeScript()],
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
