/** Outlook opens the pane's own address; the bare one is the desk's. */
export const isBesideOutlook = () => location.pathname !== "/";

/** Office.js comes down the line together with the pane's own code, and not after it. */
export function expectOffice(url: string): void {
  if (!isBesideOutlook() || "Office" in globalThis) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "script", href: url }));
}
