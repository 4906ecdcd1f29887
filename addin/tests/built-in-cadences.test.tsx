import { screen, within } from "@testing-library/preact";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtInCadences } from "../src/text/built-in-cadences";
import { en } from "../src/text/en";
import { languageFor } from "../src/text/languages";
import { press, planSent } from "./world/cadence-page";
import { received } from "./world/fake-host";
import { openPane } from "./world/open-pane";
import { cadences } from "./world/sample-catalogues";
import { dana, waitingLead } from "./world/sample-leads";
import { foreign, others } from "./world/typesetting";

const source = join(import.meta.dirname, "../../src/FollowUp.Office.Core/Cadences/DefaultCadences.cs");

test("the cadences that everybody begins with are those of the server", () => {
  const theirs = [...readFileSync(source, "utf8").matchAll(/= new\("([^"]+)", "([^"]+)",/g)];
  expect(Object.fromEntries(theirs.map(([, id, name]) => [id, name]))).toEqual(builtInCadences);
});

test.each(others)("they have names of their own in %s", async (locale) => {
  const { named } = (await languageFor(locale)).text.cadence;
  const names = Object.entries(builtInCadences).map(([id, name]) => named(name, id));
  expect(new Set([...names, ...Object.values(builtInCadences)]).size).toBe(2 * names.length);
  for (const name of names) expect(name).not.toMatch(foreign[locale]);
});

const german = (await languageFor("de")).text.cadence;

test.each([
  ["the one that everybody begins with", "Five touches", "prospect", "Fünf Kontakte"],
  ["one of which only the name is known", "Five touches", undefined, "Fünf Kontakte"],
  ["one that its owner renamed", "Five touches, my way", "prospect", "Five touches, my way"],
  ["one that has another's name now", "Customers", "prospect", "Customers"],
  ["an own one of the same name", "Five touches", "0192f4", "Five touches"],
])("%s is named so in German", (_, name, id, said) => {
  expect(german.named(name, id)).toBe(said);
  expect(en.cadence.named(name, id)).toBe(name);
});

test("beside a mail, to choose from and in the timeline they are named alike", async () => {
  const entry = { ...waitingLead.timeline[0]!, id: "chosen", kind: "cadenceChosen" as const, subject: "Keep in touch" };
  const lead = { ...waitingLead, timeline: [{ ...entry, about: null, channel: null, evidence: null }] };
  const { user } = await openPane(received(dana), (server) => server.put(lead), { locale: "de-DE" });
  expect(screen.getByText("Fünf Kontakte")).toBeTruthy();
  expect(screen.getByText("In Verbindung bleiben")).toBeTruthy();
  await user.click(press("Rhythmus ändern"));
  expect(
    within(screen.getByRole("combobox", { name: "Rhythmus" }))
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual(["Fünf Kontakte", "Kunden", "In Verbindung bleiben", "After a fair"]);
});

async function openEditor(name: string, arrange: Parameters<typeof openPane>[1] = () => undefined) {
  const pane = await openPane({ kind: "none" }, arrange, { locale: "de-DE" });
  await pane.user.click(screen.getByRole("tab", { name: "Einstellungen" }));
  await pane.user.click(screen.getByText("Rhythmen"));
  await pane.user.click(press(name));
  return pane;
}

const nobodyFollows: Parameters<typeof openPane>[1] = ({ settings }) => {
  settings.cadences = cadences.map((cadence) => ({ ...cadence, leads: 0 }));
};

const nameField = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });

test("a change of the steps does not make the name the user's", async () => {
  const { user, server } = await openEditor("Fünf Kontakte", nobodyFollows);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Bearbeiten: Fünf Kontakte");
  expect(nameField().value).toBe("Fünf Kontakte");
  await user.click(press("Schritt hinzufügen"));
  await user.click(press("Speichern"));
  expect(planSent(server)).toMatchObject({ name: "Five touches", steps: { length: 6 } });
  expect(screen.getByText("„Fünf Kontakte“ ist geändert.")).toBeTruthy();
});

test("a name that the user gave is kept", async () => {
  const { user, server } = await openEditor("Fünf Kontakte", nobodyFollows);
  await user.clear(nameField());
  await user.type(nameField(), "Neukunden");
  await user.click(press("Speichern"));
  expect(planSent(server).name).toBe("Neukunden");
  expect(press("Neukunden")).toBeTruthy();
});

test("a copy has the name that was read", async () => {
  await openEditor("Kopieren: Kunden");
  expect(nameField().value).toBe("Kopie von Kunden");
});
