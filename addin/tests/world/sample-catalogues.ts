import type { Cadence, ReasonForNo } from "../../src/api/contract";

export const reasons: readonly ReasonForNo[] = [
  { reason: "timing", pauseInWeeks: 13, notAboutYou: "Their calendar said no, not they." },
  { reason: "budget", pauseInWeeks: 26, notAboutYou: "The money was given out before you asked." },
  { reason: "authority", pauseInWeeks: 2, notAboutYou: "You asked somebody who may not decide." },
  { reason: "noNeedNow", pauseInWeeks: 26, notAboutYou: "Nothing hurts there at present." },
  { reason: "hasSupplier", pauseInWeeks: 26, notAboutYou: "They keep their word to somebody else." },
  { reason: "changedJobs", pauseInWeeks: 4, notAboutYou: "Their work changed, not their opinion of you." },
  { reason: "competitor", pauseInWeeks: 52, notAboutYou: "Somebody else got this one." },
  { reason: "noAnswer", pauseInWeeks: 4, notAboutYou: "Silence is no no." },
  { reason: "badFit", pauseInWeeks: 52, notAboutYou: "What you offer and what they need differ for now." },
  { reason: "personal", pauseInWeeks: 13, notAboutYou: "Something else matters more to them right now." },
  { reason: "other", pauseInWeeks: 13, notAboutYou: "It was this ask at this time that they turned down." },
];

export const cadences: readonly Cadence[] = [
  { id: "prospect", name: "Five touches", kind: "prospect", isBuiltIn: true, leads: 12 },
  { id: "keep-in-touch", name: "Keep in touch", kind: null, isBuiltIn: true, leads: 3 },
];
