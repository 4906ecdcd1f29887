import type { Host, PageAddress } from "./host";

/** A window of the browser: no mail, the browser's own language and theme. */
export function createBrowserHost(address: URL): Host {
  return {
    surroundings: { kind: "desk", lead: address.searchParams.get("lead") },
    locale: navigator.language,
    eachItem: () => undefined,
    eachTheme: (show) => show(null),
    address: pageAddress,
    openOutside: (url) => void window.open(url, "_blank", "noopener,noreferrer"),
  };
}

const read = () => new URL(location.href).searchParams;

const pageAddress: PageAddress = {
  read,
  write: (asked, isStep) => {
    const there = new URL(location.href);
    there.search = asked.toString();
    if (isStep) history.pushState(null, "", there);
    else history.replaceState(null, "", there);
  },
  eachReturn: (show, until) => window.addEventListener("popstate", () => show(read()), { signal: until }),
};
