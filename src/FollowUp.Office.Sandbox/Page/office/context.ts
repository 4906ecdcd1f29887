import type { Link } from "./link";
import { answer, type Callback } from "./async";

// Requirement sets up to what the pane may count on in Outlook on the web.
const newestSets = new Map([
  ["mailbox", "1.14"],
  ["nestedappauth", "1.1"],
  ["openbrowserwindowapi", "1.1"],
]);

export const requirements = {
  isSetSupported: (name: string, minimum: string | number = "1.1") =>
    compare(String(minimum), newestSets.get(name.toLowerCase()) ?? "0") <= 0,
} satisfies Record<keyof Office.RequirementSetSupport, (name: string, minimum?: string) => boolean>;

/** Versions are pairs of numbers: 1.14 is newer than 1.5. */
function compare(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

const light = ["#ffffff", "#242424", "#f5f5f5", "#242424"] as const;
const dark = ["#1f1f1f", "#ffffff", "#292929", "#ffffff"] as const;

export function officeTheme(isDarkTheme: boolean) {
  const [bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor] = isDarkTheme
    ? dark
    : light;
  return {
    bodyBackgroundColor,
    bodyForegroundColor,
    controlBackgroundColor,
    controlForegroundColor,
    isDarkTheme,
    themeId: (isDarkTheme ? 0 : 1) as Office.ThemeId,
  } satisfies Office.OfficeTheme;
}

export function ui(link: Link) {
  return {
    openBrowserWindow: (url: string) => {
      link.send({ type: "open", url });
    },
    closeContainer: () => {
      link.send({ type: "close" });
    },
  } satisfies Pick<Office.UI, "openBrowserWindow" | "closeContainer">;
}

/** Where the settings lie. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/** A browser that blocks the storage of frames from elsewhere: what is set lasts as long as the frame. */
export function shelfWithoutStorage(): Shelf {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** Settings that a real Outlook keeps in the mailbox: here, in the pane's own storage. */
export function roamingSettings(storage: Shelf, key: string) {
  const read = (): Record<string, unknown> => JSON.parse(storage.getItem(key) ?? "{}") as Record<string, unknown>;
  const settings = new Map<string, unknown>(Object.entries(read()));
  return {
    get: (name: string): unknown => settings.get(name),
    set: (name: string, value: unknown) => {
      settings.set(name, value);
    },
    remove: (name: string) => {
      settings.delete(name);
    },
    saveAsync: (callback?: Callback<void>) => {
      answer(undefined, callback, () => {
        storage.setItem(key, JSON.stringify(Object.fromEntries(settings)));
      });
    },
  } satisfies Office.RoamingSettings;
}
