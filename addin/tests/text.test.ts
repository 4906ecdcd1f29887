import { expect, test, vi } from "vitest";
import { readConfig } from "../src/config";
import { DraftStore } from "../src/lead/draft-store";
import { emptyDraft } from "../src/lead/draft";
import { english } from "../src/text/english";
import { shortName } from "../src/text/lead-sentences";
import { wordsFor } from "../src/text/words";
import { initialsOf } from "../src/ui/avatar";

const saturday = new Date("2026-11-21T11:00:00Z");
const datesIn = (zone: string, locale = "en-GB") => wordsFor(locale, zone, saturday, english).dates;

test.each([
  ["2026-11-21T07:00:00Z", "today"],
  ["2026-11-20T23:30:00Z", "today"],
  ["2026-11-20T22:30:00Z", "yesterday"],
  ["2026-11-22T08:00:00Z", "tomorrow"],
  ["2026-11-17T08:00:00Z", "Tuesday"],
  ["2026-11-14T08:00:00Z", "14 November"],
  ["2025-11-14T08:00:00Z", "14 November 2025"],
])("in Berlin %s is %s", (instant, day) => {
  expect(datesIn("Europe/Berlin").day(instant)).toBe(day);
});

test("the night in which the clocks change is a day like any other", () => {
  const dates = wordsFor("en-GB", "Europe/Berlin", new Date("2026-10-25T12:00:00Z"), english).dates;
  expect(dates.day("2026-10-24T22:30:00Z")).toBe("today");
  expect(dates.day("2026-10-24T21:30:00Z")).toBe("yesterday");
});

test("wall time stays what it is, wherever the reader sits", () => {
  expect(datesIn("Pacific/Auckland").localTime("2026-11-24T09:30")).toBe("09:30");
  expect(datesIn("Europe/Berlin", "en-US").localTime("2026-11-24T09:30")).toMatch(/^9:30\sAM$/);
});

test("dates do not mix languages, and an unknown zone is no reason to stop", () => {
  expect(datesIn("Europe/Berlin", "de-DE").day("2026-11-17T08:00:00Z")).toBe("Tuesday");
  expect(datesIn("W. Europe Standard Time").localDay("2026-12-24")).toBe("24 December");
});

test.each([
  ["Dana Swope", "Dana"],
  ["Swope, Dana", "Swope, Dana"],
  ["ACME GmbH & Co. KG", "ACME GmbH & Co. KG"],
  ["info@acme.example", "info@acme.example"],
  ["Zoë Ångström", "Zoë"],
  ["", ""],
])("%s is called %s", (name, short) => {
  expect(shortName(name)).toBe(short);
});

test.each([
  ["Dana Swope", "DS"],
  ["dana", "D"],
  ["info@acme.example", "I"],
  ["דנה סווֹפ", "דס"],
  ["🙂", "?"],
])("the initials of %s are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("the page's configuration is read, and a placeholder is none", () => {
  const page = new DOMParser().parseFromString(
    '<meta name="followup-config" content="__FOLLOWUP_CONFIG__">',
    "text/html",
  );
  expect(readConfig(page)).toMatchObject({
    clientId: "",
    officeJs: expect.stringContaining("appsforoffice") as string,
  });
  page
    .querySelector("meta")!
    .setAttribute("content", '{"clientId":"c","authority":"a","scope":"s","officeJs":"/office.js"}');
  expect(readConfig(page)).toEqual({ clientId: "c", authority: "a", scope: "s", officeJs: "/office.js" });
});

test("drafts survive a reload, and blocked storage costs only that", () => {
  const draft = { ...emptyDraft, note: "Likes short mails" };
  new DraftStore().keep("mail", draft);
  expect(new DraftStore().read("mail", emptyDraft)).toEqual(draft);
  expect(new DraftStore().read("another mail", emptyDraft)).toBeNull();

  vi.stubGlobal("sessionStorage", {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("Blocked", "SecurityError");
    },
    clear: () => undefined,
  });
  const store = new DraftStore();
  store.keep("mail", draft);
  expect(store.read("mail", emptyDraft)).toEqual(draft);
});
