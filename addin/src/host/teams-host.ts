import "virtual:fluent-contrast.css";
import type { Host, Surroundings, ThemeName } from "./host";
import type { Tab, Teams } from "./teams";

/** Teams answers from the same machine; a frame of somebody else's, or no frame at all, never does. */
const patience = 5_000;

/**
 * The desk as a tab in Teams: what the browser's window can, in Teams' language and theme, at the lead that a link of
 * Teams names. By the time it is there Teams can be asked to sign in. The browser's window itself where no Teams answers.
 */
export async function createTeamsHost(teams: Teams, browser: Host): Promise<Host> {
  const tab = await tabOf(teams);
  if (tab === null) return browser;
  return {
    ...browser,
    surroundings: linkedBy(tab, browser.surroundings),
    locale: tab.locale || browser.locale,

    eachTheme(show, until) {
      show(themeNamed(tab.theme));
      teams.eachTheme((theme) => {
        if (!until.aborted) show(themeNamed(theme));
      });
    },

    openOutside(url) {
      teams.openLink(url).catch(() => browser.openOutside(url));
    },

    opener: { begun: () => teams.begun(), failed: () => teams.failed() },
  };
}

async function tabOf(teams: Teams): Promise<Tab | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const answer = teams.begin().then(() => teams.tab());
  const tab = await Promise.race([answer.catch(() => null), tooLate]);
  clearTimeout(timer);
  return tab;
}

/** Who stands in the address was opened in the tab already, and is whom one looks at after a reload. */
function linkedBy({ subPage }: Tab, surroundings: Surroundings): Surroundings {
  if (surroundings.kind !== "desk" || surroundings.lead !== null) return surroundings;
  return { kind: "desk", lead: subPage === undefined || subPage === "" ? null : subPage };
}

const themes: Readonly<Record<string, ThemeName>> = {
  default: "light",
  dark: "dark",
  contrast: "contrast",
  // Of glasses, in front of whatever is behind them.
  glass: "dark",
};

function themeNamed(name: string): ThemeName | null {
  return themes[name] ?? null;
}
