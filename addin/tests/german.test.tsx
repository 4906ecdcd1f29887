import { act, render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { Api } from "../src/api/client";
import { ServerClock } from "../src/clock";
import { Acts } from "../src/lead/acts";
import { DraftStore } from "../src/lead/draft-store";
import { KnownAddresses } from "../src/lead/known-addresses";
import { Errands } from "../src/lead/errands";
import { Line } from "../src/lead/line";
import { Outbox } from "../src/lead/outbox";
import { WaitingStore } from "../src/lead/waiting";
import { lazily } from "../src/loading/lazily";
import { PaneContext } from "../src/pane-context";
import { en } from "../src/text/en";
import { useTodayText, type TodayText } from "../src/text/en-today";
import { Language } from "../src/text/language";
import { languageFor } from "../src/text/languages";
import { WordsContext, wordsFor } from "../src/text/words";
import { received } from "./world/fake-host";
import { FakeSignIn } from "./world/fake-sign-in";
import { danaToday } from "./world/fake-today";
import { openPane } from "./world/open-pane";
import { dana, me, sampleNow, waitingLead } from "./world/sample-leads";

/** A page whose words come when they are told to. */
function pageIn(language: Language) {
  const Title = () => <h1>{useTodayText().title}</h1>;
  const Page = lazily(() => Promise.resolve(Title), "today");
  const words = wordsFor("de-DE", "Europe/Berlin", sampleNow, language);
  const clock = new ServerClock();
  const api = new Api(new FakeSignIn(), clock, language.refusal);
  const line = new Line();
  const errands = new Errands(line, () => undefined);
  const pane = {
    api,
    clock,
    drafts: new DraftStore(),
    known: new KnownAddresses(),
    drafting: null,
    address: null,
    acts: new Acts(() => null, errands),
    errands,
    outbox: new Outbox(api, line, new WaitingStore(), () => undefined),
    photos: false,
    remedy: () => undefined,
  };
  render(
    <WordsContext.Provider value={words}>
      <PaneContext.Provider value={pane}>
        <Page />
      </PaneContext.Provider>
    </WordsContext.Provider>,
  );
}

test("a page waits for its words, and is never shown in English first", async () => {
  const german = await languageFor("de-DE");
  await german.learn(["today"]);
  let come: () => void = () => undefined;
  const coming = new Promise<TodayText>((resolve) => (come = () => resolve(german.part("today")!)));
  pageIn(new Language(german.text, { ...noParts, today: () => coming }));
  await act(() => Promise.resolve());
  expect(screen.queryByRole("heading")).toBeNull();
  await act(async () => {
    come();
    await coming;
  });
  expect((await screen.findByRole("heading")).textContent).toBe("Heute");
});

test("a page whose words do not come is shown in English", async () => {
  const german = await languageFor("de-DE");
  pageIn(new Language(german.text, noParts));
  expect((await screen.findByRole("heading")).textContent).toBe("Today");
});

const never = () => Promise.reject(new Error("offline"));
const noParts = {
  answers: never,
  cadences: never,
  compose: never,
  desk: never,
  details: never,
  leads: never,
  empty: never,
  failures: never,
  others: never,
  person: never,
  refused: never,
  refusals: never,
  settings: never,
  templates: never,
  timeline: never,
  today: never,
  when: never,
};

test("the pane beside a mail in German", async () => {
  const { user } = await openPane(received(dana), (server) => server.put(waitingLead), { locale: "de-DE" });
  const { lang, dir } = document.documentElement;
  expect([lang, dir, document.title]).toEqual(["de-DE", "ltr", "Nachfassen"]);
  expect(screen.getByRole("region", { name: "Stand der Dinge" }).textContent).toContain("Antwort offen seit");
  await user.click(screen.getByRole("button", { name: "Wiedervorlage ändern" }));
  expect(screen.getByRole("radio", { name: "In 3 Tagen" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Abbrechen" }));
  await user.click(screen.getByRole("button", { name: "Antwort kam telefonisch" }));
  await user.click(screen.getByRole("button", { name: "Nein" }));
  expect(screen.getByRole("radio", { name: "Budget" })).toBeDefined();
  expect(screen.getByRole("group", { name: "Warum?" })).toBeDefined();
});

test("what could not be done, in German", async () => {
  await openPane(
    { kind: "none" },
    (world) => {
      const of = { effectId: "effect-9", kind: "calendar", day: "2026-11-24", retryable: true } as const;
      world.me = { ...me, problems: [{ ...of, what: "block-not-put", sentence: "Said in English." }] };
    },
    { locale: "de-DE" },
  );
  expect(screen.getByRole("button", { name: /^Erneut versuchen: Ihr Zeitblock am .*24\. November/ })).toBeDefined();
});

test("the day's list in German", async () => {
  const { user } = await openPane(
    { kind: "none" },
    ({ today }) => {
      today.active = 57;
      today.target = 60;
      today.groups.toDo = [danaToday];
    },
    { locale: "de-DE" },
  );
  await user.click(screen.getByRole("tab", { name: "Heute" }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Heute");
  expect(screen.getByText("57 von 60 aktiven Leads")).toBeDefined();
  await user.click(screen.getByRole("button", { name: /^Runde starten/ }));
  expect(screen.getByRole("button", { name: /^Überspringen/ })).toBeDefined();
});

test("a language written from right to left turns the page round", async () => {
  await openPane(received(dana), undefined, { language: new Language({ ...en, direction: "rtl" }) });
  expect(document.documentElement.dir).toBe("rtl");
});
