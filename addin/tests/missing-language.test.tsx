import { render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { StartTrouble } from "../src/start-trouble";
import { languageFor } from "../src/text/languages";
import { wordsFor } from "../src/text/words";
import { sampleNow } from "./world/sample-leads";

vi.mock("../src/text/de/de", () => Promise.reject(new Error("offline")));

test("a language that does not come is English, its dates too", async () => {
  const { text, locale, dates } = wordsFor("de-DE", "Europe/Berlin", sampleNow, await languageFor("de-DE"));
  expect([text.followUp, locale, dates.localDay("2026-11-24")]).toEqual(["Follow up", "en-GB", "Tuesday"]);
});

test.each([
  ["de-AT", "FollowUp konnte nicht geladen werden.", "Erneut versuchen"],
  ["fr-FR", "FollowUp n’a pas pu être chargé.", "Réessayer"],
  ["es-MX", "No se ha podido cargar FollowUp.", "Volver a intentarlo"],
  ["pt-BR", "FollowUp could not be loaded.", "Try again"],
])("where no words come at all, a reader of %s is told so, with a way on", (locale, sentence, label) => {
  render(<StartTrouble error={new Error("offline")} locale={locale} language={null} now={sampleNow} />);
  expect(screen.getByRole("alert").textContent).toContain(sentence);
  expect(screen.getByRole("button", { name: label })).toBeTruthy();
});
