import type { Cadence, CadenceStep } from "../../src/api/cadence-contract";
import type { Channel, ReasonForNo } from "../../src/api/contract";
import type { Country, Suppression } from "../../src/api/me-contract";

export const reasons: readonly ReasonForNo[] = [
  { reason: "timing", pauseInWeeks: 13, usualPauseInWeeks: 13, notAboutYou: "Their calendar said no, not they." },
  {
    reason: "budget",
    pauseInWeeks: 26,
    usualPauseInWeeks: 26,
    notAboutYou: "The money was given out before you asked.",
  },
  { reason: "authority", pauseInWeeks: 2, usualPauseInWeeks: 2, notAboutYou: "You asked somebody who may not decide." },
  { reason: "noNeedNow", pauseInWeeks: 26, usualPauseInWeeks: 26, notAboutYou: "Nothing hurts there at present." },
  {
    reason: "hasSupplier",
    pauseInWeeks: 26,
    usualPauseInWeeks: 26,
    notAboutYou: "They keep their word to somebody else.",
  },
  {
    reason: "changedJobs",
    pauseInWeeks: 4,
    usualPauseInWeeks: 4,
    notAboutYou: "Their work changed, not their opinion of you.",
  },
  { reason: "competitor", pauseInWeeks: 52, usualPauseInWeeks: 52, notAboutYou: "Somebody else got this one." },
  { reason: "noAnswer", pauseInWeeks: 4, usualPauseInWeeks: 4, notAboutYou: "Silence is no no." },
  {
    reason: "badFit",
    pauseInWeeks: 52,
    usualPauseInWeeks: 52,
    notAboutYou: "What you offer and what they need differ for now.",
  },
  {
    reason: "personal",
    pauseInWeeks: 13,
    usualPauseInWeeks: 13,
    notAboutYou: "Something else matters more to them right now.",
  },
  {
    reason: "other",
    pauseInWeeks: 13,
    usualPauseInWeeks: 13,
    notAboutYou: "It was this ask at this time that they turned down.",
  },
];

const inTurn = (count: number, channel: Channel): CadenceStep => ({
  timing: "workingDaysAfterTouch",
  count,
  channel,
  template: null,
  from: null,
});

export const cadences: readonly Cadence[] = [
  {
    id: "prospect",
    name: "Five touches",
    kind: "prospect",
    isBuiltIn: true,
    steps: [inTurn(1, "mail"), inTurn(3, "mail"), inTurn(4, "call"), inTurn(6, "mail"), inTurn(10, "call")],
    leads: 12,
  },
  {
    id: "customer",
    name: "Customers",
    kind: "customer",
    isBuiltIn: true,
    steps: [
      { ...inTurn(30, "call"), timing: "daysAfterStart" },
      { ...inTurn(0, "post"), timing: "birthday" },
    ],
    leads: 1,
  },
  {
    id: "keep-in-touch",
    name: "Keep in touch",
    kind: null,
    isBuiltIn: true,
    steps: [{ ...inTurn(3, "mail"), timing: "monthsAfterTouch" }],
    leads: 3,
  },
  {
    id: "own",
    name: "After a fair",
    kind: null,
    isBuiltIn: false,
    steps: [inTurn(0, "mail"), inTurn(2, "call"), inTurn(5, "mail"), inTurn(5, "meeting"), inTurn(10, "call")],
    leads: 0,
  },
];

export const countries: readonly Country[] = [
  { code: "AT", regions: [{ code: "9", name: "Wien" }] },
  {
    code: "DE",
    regions: [
      { code: "BY", name: "Bayern" },
      { code: "BE", name: "Berlin" },
    ],
  },
  { code: "SE", regions: [] },
];

export const suppressions: readonly Suppression[] = [
  {
    leadId: "lead-nils",
    name: "Nils Berg",
    addresses: ["nils@berg.example", "nils@home.example"],
    at: "2026-03-03T09:00:00Z",
    words: "Please take me off your list.",
  },
  { leadId: "lead-ada", name: "Ada Holm", addresses: ["ada@holm.example"], at: "2026-11-20T09:00:00Z", words: null },
];
