import { Trouble } from "../api/trouble";
import { createBrowserHost } from "./browser-host";
import type { Host } from "./host";
import { loadOffice } from "./load-office";
import { createOfficeHost } from "./office-host";

/**
 * Outlook opens the pane's own address; the bare one is the desk's, as is the pane's where there is no Outlook. A tab in
 * Teams is the desk that says so in its address.
 */
export async function findHost(officeJs: string): Promise<Host> {
  const address = new URL(location.href);
  if (address.pathname !== "/") {
    const office = await loadOffice(officeJs);
    return office === null ? createBrowserHost(address) : createOfficeHost(office);
  }
  const browser = createBrowserHost(address);
  return address.searchParams.get("in") === "teams" ? inTeams(browser) : browser;
}

/** Teams' library is half as large as the pane, and only a tab needs it. */
async function inTeams(browser: Host): Promise<Host> {
  const code = Promise.all([import("./teams-host"), import("./microsoft-teams")]);
  const [{ createTeamsHost }, { microsoftTeams }] = await code.catch(() => {
    throw new Trouble(navigator.onLine ? "unreachable" : "offline");
  });
  return createTeamsHost(microsoftTeams, browser);
}
