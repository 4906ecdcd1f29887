import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Lead } from "../src/api/contract";
import { Trouble } from "../src/api/trouble";
import { composing, received, sent } from "./world/fake-host";
import type { FakeServer } from "./world/fake-server";
import { FakeWrittenMail } from "./world/fake-written-mail";
import { openPane, type OpenPane } from "./world/open-pane";
import { danaListed, listed, manyLeads } from "./world/fake-leads";
import { danaToday, item } from "./world/fake-today";
import {
  answeredLead,
  askedLead,
  brokenLead,
  dana,
  failedLead,
  overdueLead,
  stuckLead,
  waitingLead,
} from "./world/sample-leads";
import { violations } from "./world/violations";
import { customerLead, deletedLead, fiveNosLead, laterLead, partnerLead, permissionLead } from "./world/sample-method";

const views: Record<string, () => Promise<OpenPane>> = {
  stranger: () => openPane(received(dana)),
  waiting: () => openPane(received(dana), (server) => server.put(waitingLead)),
  answered: () => openPane(received(dana), (server) => server.put(answeredLead)),
  asked: () => openPane(received(dana), (server) => server.put(askedLead)),
  failed: () => openPane(received(dana), (server) => server.put(failedLead)),
  problem: () => openPane(received(dana), (server) => server.put(brokenLead)),
  recipients: () => openPane(sent([dana, { name: "Tom", address: "tom@x.example" }])),
  writing: () => openPane(composing(new FakeWrittenMail([dana])), (server) => server.put(waitingLead)),
  "writing to nobody": () => openPane(composing(new FakeWrittenMail())),
  nothing: () => openPane({ kind: "none" }),
  "sign-in": () => openPane(received(dana), (_, signIn) => (signIn.trouble = new Trouble("signIn"))),
};

const press = (user: OpenPane["user"], name: string) => user.click(screen.getByRole("button", { name }));

async function openToday(name?: string): Promise<OpenPane> {
  const pane = await openPane({ kind: "none" }, (server) => {
    server.put(overdueLead);
    const { today } = server;
    today.active = 3;
    today.target = 60;
    today.groups.toDo = [danaToday];
    today.groups.noNextStep = [item("Nils Berg", { why: null })];
    today.groups.waiting = [item("Anna Rossi")];
  });
  await pane.user.click(screen.getByRole("tab", { name: "Today" }));
  if (name !== undefined) await press(pane.user, name);
  return pane;
}

async function withOpened(lead: Lead, ...names: readonly string[]): Promise<OpenPane> {
  const pane = await openPane(received(dana), (server) => server.put(lead));
  for (const name of names) await press(pane.user, name);
  return pane;
}

async function openSettings(setting?: string, ...names: readonly string[]): Promise<OpenPane> {
  const pane = await openPane({ kind: "none" });
  await pane.user.click(screen.getByRole("tab", { name: "Settings" }));
  if (setting !== undefined) await pane.user.click(screen.getByText(setting));
  for (const name of names) await press(pane.user, name);
  return pane;
}

async function openLeads(arrange: (server: FakeServer) => void, ...names: readonly string[]): Promise<OpenPane> {
  const pane = await openPane({ kind: "none" }, arrange);
  await pane.user.click(screen.getByRole("tab", { name: "Leads" }));
  for (const name of names) await press(pane.user, name);
  return pane;
}

const withLeads = (server: FakeServer) =>
  (server.list.leads = [danaListed, listed("Owen Pritchard"), ...manyLeads(80)]);

async function openCapture(when: string): Promise<OpenPane> {
  const pane = await openPane(received(dana));
  await pane.user.click(screen.getByRole("radio", { name: when }));
  await pane.user.click(screen.getByText("More options"));
  return pane;
}

async function openOwnWords(words: string): Promise<OpenPane> {
  const pane = await openCapture("Another day");
  await pane.user.type(screen.getByLabelText("In your own words"), words);
  await press(pane.user, "Follow up");
  return pane;
}

const opened: Record<string, () => Promise<OpenPane>> = {
  "not now": () => withOpened(laterLead, "Not now", "Come back then"),
  no: () => withOpened({ ...answeredLead, noCount: 1 }, "No", "Save this no"),
  stop: () => withOpened(answeredLead, "Stop"),
  "by phone": () => withOpened(waitingLead, "They answered by phone"),
  "a touch made": () => withOpened(overdueLead, "Called"),
  "a touch ahead of its day": () => withOpened(waitingLead, "Met"),
  "a note": () => withOpened(permissionLead, "Note"),
  cadences: () => withOpened(permissionLead, "Change cadence"),
  "a deleted event": () => withOpened(deletedLead),
  "five no's": () => withOpened(fiveNosLead),
  partner: () => withOpened(partnerLead),
  customer: () => withOpened(customerLead),
  today: () => openToday(),
  "a lead of today": () => openToday("Dana Swope"),
  candidates: () => openToday("People who wrote last week"),
  target: () => openToday("Change target"),
  session: () => openToday("Start session"),
  "other people": () =>
    openPane(received(dana, "Hello", null, [{ name: "Tom Reyes", address: "tom@x.example" }]), (server) =>
      server.put(waitingLead),
    ),
  "their card": () => withOpened({ ...waitingLead, tags: ["VIP"], title: "Owner" }, "Edit their card"),
  "own words": () => openCapture("Another day"),
  "own words that are no day": () => openOwnWords("soon"),
  "by cadence": () => openCapture("By cadence"),
  leads: () => openLeads(withLeads),
  "filters of the leads": () => openLeads(withLeads, "More filters"),
  "no leads": () => openLeads(() => undefined),
  "nobody of a search": async () => {
    const pane = await openLeads(withLeads);
    await pane.user.type(screen.getByRole("textbox", { name: "Search leads" }), "zoe");
    await pane.wait(200);
    return pane;
  },
  "a lead of the list": () =>
    openLeads((server) => {
      server.put(waitingLead);
      server.list.leads = [danaListed];
    }, "Dana Swope Swope Partners Waiting for an answer · Call on Friday, 09:30"),
  settings: () => openSettings(),
  block: () => openSettings("Follow-up block"),
  holidays: () => openSettings("Public holidays"),
  hours: () => openSettings("Working hours"),
  "cadences to edit": () => openSettings("Cadences"),
  templates: () => openSettings("Templates"),
  privacy: () => openSettings("Privacy and data"),
  "template editor": () => openSettings("Templates", "Second mail"),
  "template with faults": () => openSettings("Templates", "New template", "Save"),
  "target among the settings": () => openSettings("Pipeline target"),
  matching: () => openSettings("Answers"),
  suppressions: () => openSettings("Not to be contacted"),
  "cadence editor": () => openSettings("Cadences", "After a fair"),
  "cadence with faults": () => openSettings("Cadences", "New cadence", "Remove step 5", "Save"),
  "what moves": () => openSettings("Cadences", "Five touches", "See what moves"),
  "asked before it is deleted": () => openSettings("Cadences", "After a fair", "Delete"),
  "no next step": () => withOpened(stuckLead),
  "a text filled in": async () => {
    const pane = await openPane(composing(new FakeWrittenMail([dana])), (server) => server.put(waitingLead));
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Template" }), "Second mail");
    await press(pane.user, "Insert at the cursor");
    return pane;
  },
  "a draft to choose": () => withOpened(waitingLead, "Draft the next mail"),
  "two windows": async () => {
    const pane = await withOpened(waitingLead, "Change next touch");
    pane.server.put({ ...permissionLead, version: 30 });
    await press(pane.user, "Set next touch");
    return pane;
  },
};

test.each(Object.keys(opened))("axe finds nothing wrong with what is opened: %s", async (name) => {
  await opened[name]!();
  expect(await violations()).toEqual([]);
});

test.each(["Later", "Answered", "End session"])("axe finds nothing wrong with a session: %s", async (name) => {
  const { user } = await openToday("Start session");
  await press(user, name);
  expect(await violations()).toEqual([]);
});

test.each(Object.keys(views))("axe finds nothing wrong with the view %s", async (name) => {
  await views[name]!();
  expect(await violations()).toEqual([]);
});

test("axe finds nothing wrong with the whole form and a toast", async () => {
  const { user } = await openPane(received(dana), (server) => server.put(waitingLead));
  await user.click(screen.getByRole("button", { name: "Change next touch" }));
  await user.click(screen.getByRole("button", { name: "Set next touch" }));
  await user.click(screen.getByRole("button", { name: "Change next touch" }));
  await user.click(screen.getByRole("radio", { name: "Another day" }));
  await user.click(screen.getByText("More options"));
  await user.click(screen.getByRole("button", { name: "Set next touch" }));
  expect(screen.getByText("Name or choose a day first.")).toBeTruthy();
  expect(await violations()).toEqual([]);
});
