import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { received } from "./world/fake-host";
import { problem, type FakeServer } from "./world/fake-server";
import { openPane } from "./world/open-pane";
import { dana, me, waitingLead } from "./world/sample-leads";

const press = (name: string) => screen.getByRole("button", { name });

async function openSettings(setting?: string, arrange: (server: FakeServer) => void = () => undefined) {
  const pane = await openPane({ kind: "none" }, arrange);
  await pane.user.click(screen.getByRole("tab", { name: "Settings" }));
  if (setting !== undefined) await pane.user.click(screen.getByText(setting));
  return pane;
}

const section = (title: string) => screen.getByText(title).closest("details")!;

test("the settings stand behind a gear, with or without a mail, and say how they stand", async () => {
  const { server } = await openSettings();
  expect(screen.getByRole("heading", { level: 1, name: "Settings" })).toBeTruthy();
  expect(section("Follow-up block").textContent).toBe("Follow-up block 30 minutes a day");
  expect(section("Public holidays").textContent).toBe("Public holidays Germany (from your mailbox)");
  expect(section("Working hours").textContent).toBe("Working hours Mon–Fri, 09:00 to 17:00");
  expect(section("Answers").textContent).toBe("Answers From themselves only");
  // Nothing is read before it is looked at.
  expect(server.calls).toEqual(["POST /api/session"]);
});

test("nothing of the settings stands below a mail any more", async () => {
  await openPane(received(dana), (server) => server.put(waitingLead));
  expect(screen.queryByText("Settings")).toBeNull();
  expect(screen.getByRole("tab", { name: "Settings" }).title).toBe("Settings");
});

test("what was unfolded is still unfolded after a look at the mail", async () => {
  const { user } = await openSettings("Working hours");
  expect(screen.getByText("Mon–Fri, 09:00 to 17:00 (Europe/Berlin), as Outlook says.")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "This mail" }));
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  expect(section("Working hours").open).toBe(true);
  await user.click(screen.getByText("Working hours"));
  expect(section("Working hours").open).toBe(false);
});

test("the block is turned off at once, and Undo turns it on as it was", async () => {
  const { user, server } = await openSettings("Follow-up block");
  await user.click(screen.getByRole("switch", { name: "Reserve time for follow-ups every working day" }));
  expect(server.calls.at(-1)).toBe("PUT /api/me/calendar");
  const off = { block: { enabled: false, minutes: 30, preferredStart: null }, country: null, region: null };
  expect(server.bodies).toEqual([off]);
  expect(screen.getByText("The block is off.")).toBeTruthy();
  expect(section("Follow-up block").textContent).toContain("Follow-up block Off");
  expect(screen.queryByRole("textbox", { name: "Minutes" })).toBeNull();
  await user.click(press("Undo"));
  expect(server.bodies.at(-1)).toEqual({ ...off, block: { ...off.block, enabled: true } });
  expect(screen.getByRole("textbox", { name: "Minutes" })).toBeTruthy();
  expect(screen.getByText(/^Taken back/)).toBeTruthy();
});

test("length and preferred start of the block are saved together; Ctrl+Z takes them back", async () => {
  const { user, server } = await openSettings("Follow-up block", (world) => {
    world.me = { ...me, calendar: { ...me.calendar, country: "DE", region: "BY" } };
  });
  const minutes = screen.getByRole("textbox", { name: "Minutes" });
  await user.clear(minutes);
  await user.type(minutes, "45");
  await user.type(screen.getByLabelText("Not before (optional)"), "16:00");
  await user.click(press("Save"));
  expect(server.bodies).toEqual([
    { block: { enabled: true, minutes: 45, preferredStart: "16:00" }, country: "DE", region: "BY" },
  ]);
  expect(section("Follow-up block").textContent).toContain("45 minutes a day, from 16:00");
  await user.keyboard("{Control>}z{/Control}");
  expect(server.bodies.at(-1)).toMatchObject({ block: { minutes: 30, preferredStart: null } });
});

test.each(["", "10", "121", "many"])("a block of %j minutes is none, and is not sent", async (typed) => {
  const { user, server } = await openSettings("Follow-up block");
  const minutes = screen.getByRole("textbox", { name: "Minutes" });
  await user.clear(minutes);
  if (typed !== "") await user.type(minutes, typed);
  await user.click(press("Save"));
  expect(screen.getByText("Choose 15 to 120 minutes.")).toBeTruthy();
  expect(document.activeElement).toBe(minutes);
  expect(server.bodies).toEqual([]);
});

test("what was typed and not saved is there after a look at the mail", async () => {
  const { user } = await openSettings("Follow-up block");
  await user.type(screen.getByRole("textbox", { name: "Minutes" }), "0");
  await user.click(screen.getByRole("tab", { name: "This mail" }));
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  expect(screen.getByRole("textbox", { name: "Minutes" })).toHaveProperty("value", "300");
});

test("a setting that cannot be saved goes back, says so, and keeps what was typed", async () => {
  const { user, server } = await openSettings("Follow-up block", (world) => {
    world.override = (request) => (request.url.endsWith("/calendar") ? problem(500, "x", "x") : null);
  });
  await user.click(screen.getByRole("switch"));
  expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
  expect(screen.getByRole<HTMLInputElement>("switch").checked).toBe(true);
  await user.type(screen.getByLabelText("Not before (optional)"), "16:00");
  await user.click(press("Save"));
  expect(screen.getByLabelText("Not before (optional)")).toHaveProperty("value", "16:00");
  server.override = () => null;
  await user.click(screen.getAllByRole("button", { name: "Try again" }).at(-1)!);
  expect(server.bodies.at(-1)).toMatchObject({ block: { preferredStart: "16:00" } });
  expect(screen.getByText("Saved.")).toBeTruthy();
});

test("the country of the mailbox stands first, the others by their names, each with its regions", async () => {
  const { user, server } = await openSettings("Public holidays");
  const country = screen.getByRole("combobox", { name: "Country" });
  expect(
    within(country)
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual(["Germany (from your mailbox)", "None", "Austria", "Germany", "Sweden"]);
  await user.selectOptions(country, "Austria");
  await user.selectOptions(screen.getByRole("combobox", { name: "Region" }), "Wien");
  await user.click(press("Save"));
  expect(server.bodies).toEqual([
    { block: { enabled: true, minutes: 30, preferredStart: null }, country: "AT", region: "9" },
  ]);
  expect(section("Public holidays").textContent).toContain("Public holidays Austria");
  await user.selectOptions(country, "Sweden");
  expect(screen.queryByRole("combobox", { name: "Region" })).toBeNull();
  await user.click(press("Save"));
  expect(server.bodies.at(-1)).toMatchObject({ country: "SE", region: null });
  await user.click(press("Undo"));
  expect(server.bodies.at(-1)).toMatchObject({ country: "AT", region: "9" });
});

test("a region of the guessed country says the country, too", async () => {
  const { user, server } = await openSettings("Public holidays");
  await user.selectOptions(screen.getByRole("combobox", { name: "Region" }), "Bayern");
  await user.click(press("Save"));
  expect(server.bodies).toMatchObject([{ country: "DE", region: "BY" }]);
});

test("none can be chosen over the guess", async () => {
  const { user, server } = await openSettings("Public holidays");
  await user.selectOptions(screen.getByRole("combobox", { name: "Country" }), "None");
  await user.click(press("Save"));
  expect(server.bodies).toMatchObject([{ country: "none", region: null }]);
});

test("where the mailbox says no country there is none", async () => {
  const { user, server } = await openSettings("Public holidays", (world) => {
    world.me = { ...me, calendar: { ...me.calendar, guessedCountry: null, country: "SE" } };
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "Country" }), "None");
  await user.click(press("Save"));
  expect(server.bodies).toMatchObject([{ country: null, region: null }]);
});

test("the target of the pipeline is set here, too", async () => {
  const { user, server } = await openSettings("Pipeline target", (world) => (world.today.active = 57));
  expect(screen.getByText("57 active leads")).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: /^How many active leads/ }), "60");
  await user.click(press("Save"));
  expect(server.bodies).toEqual([{ target: 60 }]);
  expect(screen.getByText("57 of 60 active leads")).toBeTruthy();
  await user.click(press("Undo"));
  expect(server.bodies.at(-1)).toEqual({ target: null });
  expect(screen.getByText("57 active leads")).toBeTruthy();
});

test("mail of the company counts after one switch, and Undo takes it back", async () => {
  const { user, server } = await openSettings("Answers");
  await user.click(screen.getByRole("switch", { name: "Count mail of their company as an answer" }));
  expect(server.calls.at(-1)).toBe("PUT /api/me/matching");
  expect(server.bodies).toEqual([{ sameCompany: true }]);
  expect(screen.getByText("Saved.")).toBeTruthy();
  await user.click(press("Undo"));
  expect(server.bodies.at(-1)).toEqual({ sameCompany: false });
  expect(screen.getByRole<HTMLInputElement>("switch").checked).toBe(false);
});

test("a switch that could not be saved goes back and says so", async () => {
  const { user } = await openSettings("Answers", (world) => {
    world.override = (request) =>
      request.url.endsWith("/matching") ? problem(422, "refused", "That cannot be saved.") : null;
  });
  await user.click(screen.getByRole("switch"));
  expect(screen.getByRole("alert").textContent).toBe("That cannot be saved.");
  expect(screen.getByRole<HTMLInputElement>("switch").checked).toBe(false);
});

test("who asked not to be contacted is listed with when and words, a page at a time", async () => {
  const { user, server } = await openSettings("Not to be contacted", (world) => {
    const third = { leadId: "lead-z", name: "Zoe <b>Z</b>", addresses: ["z@z.example"], at: me.connection.since! };
    world.settings.suppressions = [...world.settings.suppressions, { ...third, words: null }];
  });
  expect(screen.getAllByRole("listitem").map((row) => row.textContent)).toEqual([
    "Nils Bergnils@berg.example, nils@home.exampleAsked on 3 March · “Please take me off your list.”",
    "Ada Holmada@holm.exampleAsked yesterday",
  ]);
  await user.click(press("Show more"));
  expect(server.calls.at(-1)).toBe("GET /api/suppressions?after=2");
  expect(screen.getByText("Zoe <b>Z</b>")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
});

test("of whom the server tells no more than the name, no more is said", async () => {
  await openSettings("Not to be contacted", (world) => {
    world.settings.suppressions = [{ leadId: "lead-x", name: "Nils Berg", addresses: ["nils@berg.example"] }];
  });
  expect(screen.getByRole("listitem").textContent).toBe("Nils Bergnils@berg.example");
});

test("nobody asked not to be contacted: that is said", async () => {
  await openSettings("Not to be contacted", (world) => (world.settings.suppressions = []));
  expect(screen.getByText("Nobody has asked for that.")).toBeTruthy();
});

test.each(["Public holidays", "Cadences", "Pipeline target", "Not to be contacted"])(
  "what cannot be read is one sentence and one button: %s",
  async (title) => {
    const { user, server, wait } = await openSettings(title, (world) => {
      world.override = (request) => (request.method === "GET" ? problem(500, "x", "x") : null);
    });
    await wait(5_000);
    expect(screen.getByRole("alert").textContent).toContain("FollowUp has a problem of its own right now.");
    server.override = () => null;
    await user.click(press("Try again"));
    expect(screen.queryByRole("alert")).toBeNull();
  },
);

test("what could not be done for the user as a whole is said, and tried again", async () => {
  const sentence = "The follow-up block of tomorrow could not be placed in your calendar.";
  const { user, server } = await openPane({ kind: "none" }, (world) => {
    const of = { kind: "calendar", what: "block-not-put", day: "2026-11-24" } as const;
    world.me = { ...me, problems: [{ ...of, effectId: "effect-9", sentence, retryable: true }] };
    world.override = (request) => (request.url.endsWith("/retry") ? Response.json(me) : null);
  });
  await user.click(press(`Try again: ${sentence}`));
  expect(server.calls.at(-1)).toBe("POST /api/me/effects/effect-9/retry");
  expect(screen.queryByText(sentence)).toBeNull();
});
