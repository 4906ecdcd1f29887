import { Trouble } from "../api/trouble";
import { createBrowserHost } from "./browser-host";
import { isBesideOutlook } from "./expect-office";
import type { Host } from "./host";
import { loadOffice } from "./load-office";
import { createOfficeHost } from "./office-host";

/** The pane's own address where there is no Outlook is the desk's, too. A tab in Teams is the desk that says so in its address. */
export async function findHost(officeJs: string): Promise<Host> {
  const address = new URL(location.href);
  if (isBesideOutlook()) {
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
