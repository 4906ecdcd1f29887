import { act, fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received } from "./world/fake-host";
import { openPane, type OpenPane } from "./world/open-pane";
import { answeredLead, dana } from "./world/sample-leads";

const own = () => screen.getByLabelText<HTMLInputElement>("In your own words");
const date = () => screen.getByLabelText<HTMLInputElement>("Or a date");
const time = () => screen.getByLabelText<HTMLInputElement>("Time (optional)");
const press = (name: string) => screen.getByRole("button", { name });

async function openOwnDate(locale = "en-GB", radio = "Another day"): Promise<OpenPane> {
  const pane = await openPane(received(dana), undefined, { locale });
  await pane.user.click(screen.getByRole("radio", { name: radio }));
  return pane;
}

test("the day that own words mean is shown before it is saved, and is what is saved", async () => {
  const { user, server } = await openOwnDate();
  await user.type(own(), "next Tuesday 9am");
  expect(screen.getByText("That is Tuesday, 24 November 2026, 09:00.").getAttribute("role")).toBe("status");
  expect([date().value, time().value]).toEqual(["2026-11-24", "09:00"]);
  expect(server.bodies).toEqual([]);
  await user.click(press("Follow up"));
  expect(server.bodies).toMatchObject([{ followUp: { date: "2026-11-24", time: "09:00" } }]);
});

test("a day without a time stays one", async () => {
  const { user, server } = await openOwnDate();
  await user.type(own(), "end of March");
  await user.keyboard("{Enter}");
  expect(server.bodies).toMatchObject([{ followUp: { date: "2027-03-31", time: null } }]);
});

test("today is the user's own, not the machine's", async () => {
  // In Auckland it is Sunday already.
  const { user } = await openPane(received(dana), (server) => {
    server.me = { ...server.me, timeZone: "Pacific/Auckland" };
  });
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  await user.type(own(), "tomorrow");
  expect(screen.getByText("That is Monday, 23 November 2026.")).toBeTruthy();
});

test.each([
  ["soon", /^That is no single day\. Write it like/],
  ["Monday or Tuesday", /^That is no single day\. Write it like/],
  ["last Friday", /^That is over\./],
])("“%s” is not saved: one sentence with an example says what would be", async (words, sentence) => {
  const { user, server } = await openOwnDate();
  await user.type(own(), words);
  expect(screen.queryByText(sentence)).toBeNull();
  await user.click(press("Follow up"));
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(own().getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(own());
  expect(server.bodies).toEqual([]);
  await user.clear(own());
  await user.type(own(), "in 3 weeks");
  expect(screen.queryByText(sentence)).toBeNull();
  expect(screen.getByText("That is Monday, 14 December 2026.")).toBeTruthy();
});

test("words that are not understood are said when the field is left, never while they are written", async () => {
  const { user, server } = await openOwnDate();
  await user.type(own(), "in thre weks");
  expect(screen.queryByText(/^That is no single day/)).toBeNull();
  await user.keyboard("{Tab}");
  expect(screen.getByText(/^That is no single day/)).toBeTruthy();
  expect(own().getAttribute("aria-invalid")).toBe("true");
  await user.type(own(), "x");
  expect(screen.queryByText(/^That is no single day/)).toBeNull();
  await user.clear(own());
  await user.keyboard("{Tab}");
  expect(own().getAttribute("aria-invalid")).not.toBe("true");
  expect(server.bodies).toEqual([]);
});

test("no line appears under a press that leaves the words, and moves what is pressed", async () => {
  const { user, wait } = await openOwnDate();
  await user.type(own(), "soon");
  await act(() => {
    fireEvent.pointerDown(press("Follow up"));
    own().blur();
  });
  expect(screen.queryByText(/^That is no single day/)).toBeNull();
  await act(() => void fireEvent.pointerUp(press("Follow up")));
  await wait(1);
  expect(screen.getByText(/^That is no single day/)).toBeTruthy();
});

test("a press whose end nobody heard, such as in the list of a choice, holds nothing up", async () => {
  const { user } = await openOwnDate();
  await user.type(own(), "soon");
  fireEvent.pointerDown(document.body);
  await user.keyboard("{Tab}");
  expect(screen.getByText(/^That is no single day/)).toBeTruthy();
});

test("a date that is chosen afterwards holds, not the words", async () => {
  const { user, server } = await openOwnDate();
  await user.type(own(), "tomorrow");
  await user.clear(date());
  await user.type(date(), "2026-12-03");
  expect(own().value).toBe("");
  await user.click(press("Follow up"));
  expect(server.bodies).toMatchObject([{ followUp: { date: "2026-12-03", time: null } }]);
});

test.each([
  ["de-DE", "Anderer Tag", "In Ihren eigenen Worten", "Ende März um 9", "Das ist Mittwoch, 31. März 2027, 09:00 Uhr."],
  ["fr-FR", "Un autre jour", "Avec vos propres mots", "mardi prochain 9h", "C’est le mardi 24 novembre 2026, 09:00."],
  ["es-ES", "Otro día", "Con sus propias palabras", "finales de marzo", "Es el miércoles, 31 de marzo de 2027."],
])("own words are read in %s", async (locale, radio, label, words, sentence) => {
  const { user } = await openOwnDate(locale, radio);
  await user.type(screen.getByLabelText(label), words);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test("not now takes own words as well", async () => {
  const { user, server } = await openPane(received(dana), (world) => world.put(answeredLead));
  await user.click(press("Not now"));
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  await user.type(own(), "mid January");
  await user.click(press("Come back then"));
  expect(server.bodies).toMatchObject([{ answer: "notNow", until: { date: "2027-01-15", time: null } }]);
});
