import { leadScenes } from "./lead-scenes";
import { forever, long, press, pressInTurn, scene, settings, withLead, write, type Scene } from "./stage";
import { writingScenes } from "./writing-scenes";
import { Trouble } from "../src/api/trouble";
import type { Waiting } from "../src/lead/waiting";
import { received, sent } from "../tests/world/fake-host";
import { danaToday, item } from "../tests/world/fake-today";
import { problem, type FakeServer } from "../tests/world/fake-server";
import {
  answeredLead,
  askedLead,
  brokenLead,
  dana,
  failedLead,
  me,
  overdueLead,
  parkedLead,
  plannedLead,
  stuckLead,
  waitingLead,
} from "../tests/world/sample-leads";
import {
  customerLead,
  deletedLead,
  fiveNosLead,
  laterLead,
  letGoLead,
  partnerLead,
  permissionLead,
  stopLead,
} from "../tests/world/sample-method";

const anna = { name: "Anna Rossi", address: "anna@rossi.example" };

const refusedNotes = [dana, long].map(({ name }): Waiting => {
  const change = {
    method: "POST",
    path: "/leads/x/notes",
    body: { text: "Likes short mails, and none on Fridays." },
  } as const;
  const refused = { kind: "refused", sentence: "They are no longer followed up. Take them up again first." } as const;
  const id = crypto.randomUUID();
  return { id, since: 0, who: name, leadId: "lead-dana", doing: { kind: "note" }, change, decided: null, refused };
});

function withSignature(server: FakeServer): void {
  server.proposal = { company: "Swope Partners", title: "Head of Sales", phone: "+49 30 1234" };
}

function withCard(server: FakeServer): void {
  withSignature(server);
  const note = "Met at the fair in Lyon.";
  server.put({ ...waitingLead, company: "Swope & Partners", title: "Owner", tags: ["VIP", "fair 2026"], note });
}

function withToday(server: FakeServer): void {
  const { today } = server;
  today.active = 57;
  today.target = 60;
  today.groups.toDo = [
    danaToday,
    item(long.name, { why: "askAgain", words: "No money before summer, sorry.", channel: "mail", overdueDays: 12 }),
    item("Owen Pritchard", { why: "chosen", fixed: true, channel: "meeting", phone: "+44 20 7946 0000" }),
    item("Luis Ferreira"),
    item("Ingrid Solberg", { why: "birthday", channel: "post" }),
  ];
  today.groups.answered = [item("Tomás Novák", { why: "judgeAnswer", state: "answered" })];
  today.groups.deleted = [item("Yuki Tanaka", { why: "chosen", channel: "call" })];
  today.groups.noNextStep = [item("Nils Berg", { why: null, day: null, local: null, channel: null })];
  today.groups.waiting = [item("Anna Rossi", { day: "2026-11-27", why: "noAnswerYet", state: "waiting" })];
  today.groups.planned = [item("Sofia Lindgren", { day: "2027-01-12", why: "chosen" })];
  today.groups.parked = [item("Piet de Vries", { day: "2026-12-02", why: "backFromAbsence", state: "parked" })];
  today.candidates = [
    {
      name: "Marta Klein",
      address: "marta@klein.example",
      subject: "Your talk in Hamburg, and a question about your prices",
      at: "2026-11-19T10:00:00Z",
      internetMessageId: "<9@mail.example>",
      conversationId: "conversation-9",
      webLink: null,
    },
  ];
  for (const one of [...today.groups.toDo, ...today.groups.answered]) {
    const { id, name, phone } = one;
    server.put({ ...permissionLead, id, name, phone, addresses: [{ address: one.address ?? "", bounced: false }] });
  }
}

const day = (...presses: readonly string[]): Scene => ({
  ...scene({ kind: "none" }, withToday),
  then: () => pressInTurn("Today", ...presses),
});

export const scenes: Readonly<Record<string, Scene>> = {
  stranger: scene(received(dana)),
  more: { ...scene(received(dana)), then: () => ["More options", "Another day"].forEach(press) },
  fault: { ...scene(received(dana)), then: () => (press("Another day"), setTimeout(() => press("Follow up"), 50)) },
  ownWords: {
    ...scene(received(dana)),
    then: () => (press("Another day"), setTimeout(() => write("next Tuesday 9am"), 600)),
  },
  ownWordsUnclear: {
    ...scene(received(dana)),
    then: () => (
      press("Another day"),
      setTimeout(() => (write("soon"), setTimeout(() => press("Follow up"), 300)), 600)
    ),
  },
  captured: { ...scene(received(dana)), then: () => press("Follow up") },
  saving: {
    ...scene(received(dana), (server) => {
      server.override = (request) => (request.url.endsWith("/leads") ? forever : null);
    }),
    then: () => press("Follow up"),
  },
  signature: { ...scene(received(dana, "Workshop?", "Dana"), withSignature), then: () => press("More options") },
  card: { ...scene(received(dana, "Workshop?", "Dana"), withCard), then: () => press("Edit their card") },
  carded: scene(received(dana), withCard),
  others: {
    ...scene(
      received(dana, "Workshop?", null, [{ name: "Tom Reyes", address: "tom@reyes.example" }, long, anna]),
      (server) => {
        server.put(waitingLead);
        const addresses = [{ address: anna.address, bounced: false }];
        server.put({ ...permissionLead, id: "lead-anna", name: anna.name, addresses });
      },
    ),
    then: () => press("Follow up"),
  },
  planned: withLead(plannedLead),
  waiting: withLead(waitingLead),
  change: { ...withLead(waitingLead), then: () => press("Change next touch") },
  answered: withLead(answeredLead),
  parked: withLead(parkedLead),
  overdue: withLead(overdueLead),
  notNow: { ...withLead(laterLead), then: () => press("Not now") },
  no: { ...withLead({ ...answeredLead, noCount: 1 }), then: () => pressInTurn("No", "Budget") },
  fifthNo: { ...withLead({ ...answeredLead, noCount: 4 }), then: () => pressInTurn("No", "Timing") },
  stop: { ...withLead(answeredLead), then: () => press("Stop") },
  byPhone: { ...withLead(waitingLead), then: () => press("They answered by phone") },
  permission: withLead(permissionLead),
  fiveNos: withLead(fiveNosLead),
  stopped: withLead(stopLead),
  letGo: withLead(letGoLead),
  deleted: withLead(deletedLead),
  called: { ...withLead(overdueLead), then: () => press("Called") },
  early: { ...withLead(waitingLead), then: () => press("Met") },
  partner: withLead(partnerLead),
  customer: { ...withLead(customerLead), then: () => press("Birthday and anniversary") },
  cadence: {
    ...withLead(permissionLead),
    then: () => document.querySelector<HTMLElement>(".cadence-line button")?.click(),
  },
  today: day(),
  todayWaiting: day("Waiting for an answer (1)", "People who wrote last week"),
  todayEmpty: { ...scene({ kind: "none" }), then: () => press("Today") },
  todayTarget: day("Change target"),
  session: day("Start session"),
  sessionLater: day("Start session", "Later"),
  sessionAnswered: day("Start session", "Answered"),
  sessionDone: day("Start session", "Done"),
  sessionEnd: day("Start session", "End session"),
  ...leadScenes,
  stuck: withLead(stuckLead),
  byCadence: { ...scene(received(dana)), then: () => pressInTurn("By cadence", "More options") },
  settings: settings(),
  settingsBlock: settings("Follow-up block", "Public holidays"),
  settingsRest: settings("Working hours", "Pipeline target", "Answers", "Not to be contacted"),
  settingsCadences: settings("Cadences"),
  cadenceEditor: settings("Cadences", "After a fair"),
  cadencePreview: settings("Cadences", "Five touches", "Add a step", "See what moves"),
  cadenceFaults: settings("Cadences", "New cadence", "Save"),
  cadenceKinds: settings("Cadences", "Customers"),
  cadenceDelete: settings("Cadences", "After a fair", "Delete"),
  conflict: {
    ...scene(received(dana), (server) => {
      server.put(waitingLead);
      server.override = (request) => {
        if (request.method === "PUT") server.put({ ...permissionLead, version: 20 });
        return null;
      };
    }),
    then: () => pressInTurn("Change next touch", "Next week", "Set next touch"),
  },
  problem: withLead(brokenLead),
  asked: withLead(askedLead),
  failed: withLead(failedLead),
  suggested: withLead({ ...answeredLead, suggestedAddress: "dana@home.example" }),
  away: withLead({ ...waitingLead, awayUntil: "2026-12-04" }),
  long: scene(
    received(long, "<script>alert(1)</script> Re: Re: a subject that goes on and on without an end in sight"),
    (server) =>
      server.put({ ...answeredLead, name: long.name, addresses: [{ address: long.address, bounced: false }] }),
  ),
  rightToLeft: {
    ...withLead({
      ...permissionLead,
      name: "דנה לוי",
      kind: "customer",
      phone: "+972 3 000 0000",
      lastConversation: "הצעת מחיר (draft 2)",
    }),
    dir: "rtl",
  },
  sent: scene(sent([dana])),
  recipients: scene(sent([dana, long, { name: "info@acme.example", address: "info@acme.example" }])),
  none: scene({ kind: "none" }),
  several: scene({ kind: "several" }),
  ...writingScenes,
  meeting: scene({ kind: "meeting" }),
  unreadable: scene({ kind: "unreadable", key: "x" }),
  looking: scene(received(dana), (server) => {
    server.override = (request) => (request.url.includes("/find") ? forever : null);
  }),
  signIn: scene(received(dana), (_, signIn) => (signIn.trouble = new Trouble("signIn"))),
  consent: scene(received(dana), (_, signIn) => (signIn.trouble = new Trouble("consent"))),
  down: scene(received(dana), (server) => {
    server.override = (request) => (request.url.includes("/find") ? problem(500, "down", "x") : null);
  }),
  waits: {
    ...scene(received(dana), (server) => {
      server.put(waitingLead);
      server.override = ({ method, url }) =>
        method === "GET" || url.endsWith("/session") ? null : Promise.reject(new TypeError("no line"));
    }),
    then: () => pressInTurn("Change next touch", "Set next touch"),
  },
  refused: { ...withLead(plannedLead), left: refusedNotes },
  captureFails: {
    ...scene(received(dana), (server) => {
      server.override = (request) =>
        request.url.endsWith("/leads") ? problem(422, "date-in-the-past", "Choose today or a later day.") : null;
    }),
    then: () => press("Follow up"),
  },
  reconnect: scene(received(dana), (server) => {
    server.put(waitingLead);
    server.me = {
      ...me,
      connection: {
        state: "needsSignIn",
        since: "2026-11-20T08:00:00Z",
        sentence: "Sign in again, so that FollowUp can hear answers.",
        consentUrl: null,
      },
    };
  }),
};
