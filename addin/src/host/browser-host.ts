import type { Host } from "./host";

/** A window of the browser: no mail, the browser's own language and theme. */
export function createBrowserHost(address: URL): Host {
  return {
    surroundings: { kind: "desk", lead: address.searchParams.get("lead") },
    locale: navigator.language,
    eachItem: () => undefined,
    eachTheme: (show) => show(null),
    openOutside: (url) => void window.open(url, "_blank", "noopener,noreferrer"),
  };
}
