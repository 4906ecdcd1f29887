import { app } from "@microsoft/teams-js";
import type { Teams } from "./teams";

/**
 * The real Teams, by Microsoft's library. It asks Microsoft's network for the newest list of origins that Teams lives at;
 * the page's policy lets it ask nobody, and it goes by the list that came with it.
 */
export const microsoftTeams: Teams = {
  begin: () => app.initialize(),
  async tab() {
    const { app: reader, page } = await app.getContext();
    return { theme: reader.theme, locale: reader.locale, subPage: page.subPageId };
  },
  eachTheme: (show) => app.registerOnThemeChangeHandler(show),
  begun: () => void app.notifySuccess().catch(() => undefined),
  failed: () => app.notifyFailure({ reason: app.FailedReason.Other }),
  openLink: (url) => app.openLink(url),
};
