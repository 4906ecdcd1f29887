import { fileURLToPath } from "node:url";
import { mergeConfig } from "vite";
import pane from "../vite.config.ts";

/** The pane in every state, without Outlook or a server. For the eye only: nothing here is ever built into dist. */
export default mergeConfig(pane, {
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  cacheDir: fileURLToPath(new URL("../node_modules/.vite-preview", import.meta.url)),
  server: { host: "127.0.0.1", port: 0, strictPort: false, fs: { allow: [".."] } },
});
