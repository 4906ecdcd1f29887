import { defineConfig, mergeConfig } from "vitest/config";
import { page, pagePackages } from "./scripts/page-packages.ts";
import pane from "./vite.config.ts";

// CI reads the results from a file; at the desk the console is enough.
const resultsFile = process.env["PANE_TEST_RESULTS"];

export default mergeConfig(
  pane,
  defineConfig({
    plugins: [pagePackages()],
    server: { fs: { allow: [".", page] } },
    test: {
      environment: "happy-dom",
      include: ["tests/**/*.test.{ts,tsx}", `${page}/tests/**/*.test.{ts,tsx}`],
      setupFiles: ["tests/setup.ts"],
      restoreMocks: true,
      // The tests' clock is their own: what takes long is a busy machine, and no fault.
      testTimeout: 30_000,
      reporters: resultsFile === undefined ? ["default"] : ["default", "junit"],
      ...(resultsFile === undefined ? {} : { outputFile: { junit: resultsFile } }),
    },
  }),
);
