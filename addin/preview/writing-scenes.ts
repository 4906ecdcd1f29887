import type { Lead, NextTouch, Person } from "../src/api/contract";
import { composing } from "../tests/world/fake-host";
import type { FakeServer } from "../tests/world/fake-server";
import { secondMail } from "../tests/world/fake-templates";
import { FakeWrittenMail } from "../tests/world/fake-written-mail";
import { dana, overdueLead, waitingLead } from "../tests/world/sample-leads";
import { stopLead } from "../tests/world/sample-method";
import { long, press, scene, settings, withLead, type Scene } from "./stage";

const withWaiting = (server: FakeServer) => server.put(waitingLead);

const { id, name } = secondMail;
const nextMail: NextTouch | null = overdueLead.nextTouch && { ...overdueLead.nextTouch, template: { id, name } };
const textLead: Lead = { ...overdueLead, nextTouch: nextMail };

function writing(people: readonly Person[], set?: (server: FakeServer) => void, refuses = false): Scene {
  return scene(composing(new FakeWrittenMail(people, refuses)), set);
}

function chooseFirstText(): void {
  setTimeout(() => {
    const choice = document.querySelector<HTMLSelectElement>("select");
    if (choice === null) return;
    choice.selectedIndex = 1;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  }, 300);
}

function chooseAndInsert(): void {
  chooseFirstText();
  setTimeout(() => press("Insert at the cursor"), 900);
}

/** Writing a mail, drafting the next one, and the texts for both. */
export const writingScenes: Readonly<Record<string, Scene>> = {
  settingsPrivacy: settings("Privacy and data"),
  settingsTemplates: settings("Templates"),
  templateEditor: settings("Templates", "What to ask on the phone"),
  templateFaults: settings("Templates", "New template", "Save"),
  compose: { ...writing([dana, long], withWaiting), then: () => chooseFirstText() },
  composeReminded: { ...writing([dana]), then: () => press("In 3 days") },
  composeNobody: writing([]),
  composeStopped: writing([dana], (server) => server.put(stopLead)),
  composeFails: {
    ...writing([dana], withWaiting, true),
    then: chooseAndInsert,
  },
  draftNext: { ...withLead(textLead), then: () => press("Draft the next mail") },
  draftChoice: { ...withLead(waitingLead), then: () => press("Draft the next mail") },
};
