import type { Lead, TimelineEntry } from "../../src/api/contract";
import type { Me } from "../../src/api/me-contract";

/** Saturday noon in Berlin. */
export const sampleNow = new Date("2026-11-21T11:00:00Z");

export const mia = { name: "Mia Lindqvist", address: "mia@lindqvist-consulting.example" };
export const dana = { name: "Dana Swope", address: "dana@swope-partners.example" };

export const me: Me = {
  ...mia,
  timeZone: "Europe/Berlin",
  connection: { state: "connected", since: "2026-11-01T08:00:00Z", sentence: "", consentUrl: null },
  teams: { configured: true, own: false },
  matching: { sameCompany: false },
  calendar: {
    block: { enabled: true, minutes: 30, preferredStart: null },
    work: { days: ["monday", "tuesday", "wednesday", "thursday", "friday"], start: "09:00", end: "17:00" },
    country: null,
    region: null,
    guessedCountry: "DE",
  },
  problems: [],
  deletesAt: null,
  photos: false,
};

let entries = 0;

export function entry(part: Partial<TimelineEntry> & Pick<TimelineEntry, "kind" | "at">): TimelineEntry {
  return {
    id: `entry-${++entries}`,
    subject: null,
    channel: null,
    evidence: null,
    undoable: false,
    undone: false,
    ...part,
  };
}

const captured = (undoable: boolean) =>
  entry({ kind: "captured", at: "2026-11-17T09:12:00Z", subject: "Workshop in January?", undoable });

const wrote = entry({
  undoable: true,
  kind: "touchOut",
  channel: "mail",
  at: "2026-11-17T09:30:00Z",
  subject: "Re: Workshop in January?",
});

export const plannedLead: Lead = {
  id: "lead-dana",
  kind: "prospect",
  name: dana.name,
  company: null,
  title: null,
  phone: null,
  note: null,
  tags: [],
  addresses: [{ address: dana.address, bounced: false }],
  status: "active",
  version: 1,
  state: "planned",
  nextTouch: {
    due: "2026-11-24T08:30:00Z",
    local: "2026-11-24T09:30",
    zone: "Europe/Berlin",
    channel: "mail",
    why: "chosen",
    calendar: "pending",
    words: null,
    fixed: true,
  },
  waiting: null,
  answered: null,
  retired: null,
  permission: null,
  eventDeletedAt: null,
  cadence: { id: "prospect", name: "Five touches", step: null, of: 5 },
  birthday: null,
  anniversary: null,
  referrals: { given: 0, received: 0 },
  unansweredMails: 0,
  parkedUntil: null,
  awayUntil: null,
  question: null,
  failure: null,
  writeTo: dana.address,
  suggestedAddress: null,
  touchMeter: { touches: 1, goal: 5 },
  noCount: 0,
  lastConversation: "Workshop in January?",
  timeline: [captured(true)],
  problems: [],
};

export const waitingLead: Lead = {
  ...plannedLead,
  version: 4,
  state: "waiting",
  nextTouch: {
    ...plannedLead.nextTouch!,
    due: "2026-11-27T08:30:00Z",
    local: "2026-11-27T09:30",
    calendar: "inCalendar",
  },
  waiting: { since: "2026-11-17T09:30:00Z", subject: "Re: Workshop in January?" },
  touchMeter: { touches: 2, goal: 5 },
  timeline: [
    entry({ kind: "eventCreated", at: "2026-11-17T09:31:00Z" }),
    entry({ kind: "nextTouchSet", at: "2026-11-17T09:30:30Z", channel: "mail", undoable: true }),
    wrote,
    captured(false),
  ],
};

export const answeredLead: Lead = {
  ...waitingLead,
  version: 8,
  state: "answered",
  waiting: null,
  nextTouch: {
    ...waitingLead.nextTouch!,
    due: "2026-11-21T10:02:00Z",
    local: "2026-11-21T11:02",
    why: "judgeAnswer",
    calendar: "none",
  },
  answered: {
    entryId: "entry-reply",
    at: "2026-11-21T10:02:00Z",
    subject: "Re: Workshop in January?",
    proposal: null,
  },
  touchMeter: { touches: 3, goal: 5 },
  timeline: [
    entry({ kind: "teamsCard", at: "2026-11-21T10:02:05Z" }),
    entry({ kind: "eventRemoved", at: "2026-11-21T10:02:03Z" }),
    entry({ kind: "loopClosed", at: "2026-11-21T10:02:01Z" }),
    entry({
      id: "entry-reply",
      kind: "reply",
      channel: "mail",
      at: "2026-11-21T10:02:00Z",
      subject: "Re: Workshop in January?",
      evidence: { rule: "inReplyTo", detail: "<2@mail.example>" },
      undoable: true,
    }),
    ...waitingLead.timeline,
  ],
};

export const parkedLead: Lead = {
  ...waitingLead,
  version: 6,
  state: "parked",
  parkedUntil: "2026-12-01",
  awayUntil: "2026-12-01",
  nextTouch: {
    ...waitingLead.nextTouch!,
    due: "2026-12-02T08:30:00Z",
    local: "2026-12-02T09:30",
    calendar: "inCalendar",
  },
  timeline: [
    entry({ kind: "eventMoved", at: "2026-11-18T07:01:10Z" }),
    entry({
      kind: "autoReply",
      at: "2026-11-18T07:01:00Z",
      subject: "Automatic reply: Workshop in January?",
      evidence: { rule: "autoSubmitted", detail: "Auto-Submitted: auto-replied" },
    }),
    ...waitingLead.timeline,
  ],
};

export const askedLead: Lead = {
  ...waitingLead,
  version: 5,
  question: {
    entryId: "entry-asked",
    at: "2026-11-21T10:02:00Z",
    subject: "Another thing",
    from: dana.address,
    evidence: { rule: "sender", detail: dana.address },
  },
  timeline: [
    entry({
      id: "entry-asked",
      kind: "question",
      channel: "mail",
      at: "2026-11-21T10:02:00Z",
      subject: "Another thing",
      evidence: { rule: "sender", detail: dana.address },
    }),
    ...waitingLead.timeline,
  ],
};

const secondAddress = "dana@home.example";

export const failedLead: Lead = {
  ...waitingLead,
  version: 6,
  state: "planned",
  waiting: null,
  addresses: [
    { address: dana.address, bounced: true },
    { address: secondAddress, bounced: false },
  ],
  failure: { entryId: "entry-failed", at: "2026-11-21T10:02:00Z", address: dana.address },
  writeTo: secondAddress,
  timeline: [
    entry({ id: "entry-failed", kind: "bounce", channel: "mail", at: "2026-11-21T10:02:00Z", undoable: true }),
    ...waitingLead.timeline,
  ],
};

/** There is no way there; it is shown so that a fault would be seen. */
export const stuckLead: Lead = { ...plannedLead, version: 3, nextTouch: null };

export const overdueLead: Lead = {
  ...waitingLead,
  nextTouch: { ...waitingLead.nextTouch!, due: "2026-11-20T08:30:00Z", local: "2026-11-20T09:30" },
};

export const brokenLead: Lead = {
  ...plannedLead,
  version: 5,
  nextTouch: { ...plannedLead.nextTouch!, calendar: "failed" },
  problems: [
    {
      effectId: "effect-1",
      kind: "calendar",
      what: "event-not-put",
      day: null,
      sentence: "The follow-up could not be placed in your calendar.",
      retryable: true,
    },
  ],
};
