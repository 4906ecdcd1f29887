import { build, defineConfig, type InlineConfig, type Plugin } from "vite";
import { fluentIcons } from "./scripts/fluent-icons.ts";
import { fluentTokens } from "./scripts/fluent-tokens.ts";
import { page, pagePackages } from "./scripts/page-packages.ts";

const outDir = `${page}/dist`;

/** The Office.js stand-in: a classic script under a fixed name, as the real one is. */
const officeScript: InlineConfig = {
  root: page,
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
  root: page,
  base: "./",
  plugins: [pagePackages(), fluentTokens(page), fluentIcons(), withOfficeScript()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
