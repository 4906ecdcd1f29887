import { expect, test, vi } from "vitest";
import type { Host, ThemeName } from "../src/host/host";
import { createTeamsHost } from "../src/host/teams-host";
import { FakeHost } from "./world/fake-host";
import { FakeTeams } from "./world/fake-teams";

const linked = "0192c0de-0000-7000-8000-000000000001";
const opened = "0192c0de-0000-7000-8000-000000000002";

function windowAt(lead: string | null = null): FakeHost {
  const host = new FakeHost({ kind: "none" }, "fr-FR");
  host.surroundings = { kind: "desk", lead };
  return host;
}

function themesOf(host: Host, until: AbortSignal): readonly (ThemeName | null)[] {
  const worn: (ThemeName | null)[] = [];
  host.eachTheme((theme) => worn.push(theme), until);
  return worn;
}

test("a tab speaks the language of Teams, not the browser's", async () => {
  const host = await createTeamsHost(new FakeTeams({ locale: "de-de" }), windowAt());
  expect([host.locale, host.surroundings]).toEqual(["de-de", { kind: "desk", lead: null }]);
  expect((await createTeamsHost(new FakeTeams({ locale: "" }), windowAt())).locale).toBe("fr-FR");
});

test("a tab wears the theme of Teams, and follows it until it is left", async () => {
  const teams = new FakeTeams({ theme: "dark" });
  const life = new AbortController();
  const worn = themesOf(await createTeamsHost(teams, windowAt()), life.signal);
  for (const theme of ["contrast", "default", "glass", "of next year"]) teams.wear(theme);
  life.abort();
  teams.wear("dark");
  expect(worn).toEqual(["dark", "contrast", "light", "dark", null]);
});

test.each([
  ["whom a link of Teams names", linked, null, linked],
  ["nobody where the link names nobody", "", null, null],
  ["whom one had opened since, after a reload", linked, opened, opened],
])("a tab opens %s", async (_, subPage, inAddress, lead) => {
  const host = await createTeamsHost(new FakeTeams({ subPage }), windowAt(inAddress));
  expect(host.surroundings).toEqual({ kind: "desk", lead });
});

test("Teams opens what lies outside, and where it does not, a window of the browser does", async () => {
  const teams = new FakeTeams();
  const browser = windowAt();
  const host = await createTeamsHost(teams, browser);
  host.openOutside("https://login.example/consent");
  expect([teams.outside, browser.outside]).toEqual([["https://login.example/consent"], []]);
  teams.opensLinks = false;
  host.openOutside("https://login.example/again");
  await vi.waitFor(() => expect(browser.outside).toEqual(["https://login.example/again"]));
});

test("Teams hears how the page's beginning went", async () => {
  const teams = new FakeTeams();
  const { opener } = await createTeamsHost(teams, windowAt());
  expect(teams.heard).toEqual([]);
  opener?.begun();
  opener?.failed();
  expect(teams.heard).toEqual(["begun", "failed"]);
});

test("where Teams refuses, it is a window of the browser", async () => {
  const teams = new FakeTeams();
  teams.around = "refuses";
  const browser = windowAt(opened);
  expect(await createTeamsHost(teams, browser)).toBe(browser);
});

test("where Teams does not answer in five seconds, it is a window of the browser", async () => {
  vi.useFakeTimers();
  const teams = new FakeTeams();
  teams.around = "silent";
  const browser = windowAt();
  let host: Host | undefined;
  void createTeamsHost(teams, browser).then((made) => (host = made));
  await vi.advanceTimersByTimeAsync(4_999);
  expect(host).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(host).toBe(browser);
});

test("Microsoft's own library, with no Teams around it, is known as no Teams", async () => {
  // It goes to its own network for the origins of Teams, which the page's policy forbids.
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(new URL(address).host);
    return Promise.reject(new TypeError("Refused."));
  });
  const { microsoftTeams } = await import("../src/host/microsoft-teams");
  const browser = windowAt();
  expect(await createTeamsHost(microsoftTeams, browser)).toBe(browser);
  expect(asked).toEqual(["res.cdn.office.net"]);
});
