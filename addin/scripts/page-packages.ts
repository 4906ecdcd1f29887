import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** The sandbox's page: its sources lie beside the sandbox, its packages and its build here beside the pane. */
export const page = fileURLToPath(new URL("../../src/FollowUp.Office.Sandbox/Page", import.meta.url));

const asIfFromHere = fileURLToPath(new URL("../package.json", import.meta.url));

/** Resolves the page's packages as the pane's are, so that there is one npm project and one copy of each package. */
export function pagePackages(): Plugin {
  return {
    name: "page-packages",
    enforce: "pre",
    resolveId(source, importer) {
      const isPackage = /^[@a-z]/i.test(source) && !/^(icon|virtual|node|data):/.test(source);
      if (!isPackage || importer === undefined || !importer.startsWith(page)) return undefined;
      return this.resolve(source, asIfFromHere, { skipSelf: true });
    },
  };
}
