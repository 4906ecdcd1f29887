import { expect, test, vi } from "vitest";
import { languageFor } from "../src/text/languages";
import { wordsFor } from "../src/text/words";
import { sampleNow } from "./world/sample-leads";

vi.mock("../src/text/de/de", () => Promise.reject(new Error("offline")));

test("a language that does not come is English, its dates too", async () => {
  const { text, locale, dates } = wordsFor("de-DE", "Europe/Berlin", sampleNow, await languageFor("de-DE"));
  expect([text.followUp, locale, dates.localDay("2026-11-24")]).toEqual(["Follow up", "en-GB", "Tuesday"]);
});
