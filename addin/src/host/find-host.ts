import { createBrowserHost } from "./browser-host";
import type { Host } from "./host";
import { loadOffice } from "./load-office";
import { createOfficeHost } from "./office-host";

/** Outlook opens the pane's own address; the bare one is the desk's, as is the pane's where there is no Outlook. */
export async function findHost(officeJs: string): Promise<Host> {
  const address = new URL(location.href);
  const office = address.pathname === "/" ? null : await loadOffice(officeJs);
  return office === null ? createBrowserHost(address) : createOfficeHost(office);
}
