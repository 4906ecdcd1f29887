import type { Lead, TimelineKind } from "../api/contract";
import type { Doing } from "./doing";

/**
 * An attempt whose answer was lost is in the timeline if it came through. `If-Match` lets only one of the two in: this
 * tells which.
 */
export function hasArrived(doing: Doing, before: Lead, now: Lead, since: Date): boolean {
  if (doing.kind === "undo") return now.timeline.some(({ id, undone }) => id === doing.entryId && undone);
  if (doing.kind === "about")
    return now.timeline.some(({ id, about }) => id === doing.entryId && about === doing.about);
  const known = new Set(before.timeline.map(({ id }) => id));
  // The two clocks agree but for a moment.
  const from = since.getTime() - 5_000;
  return now.timeline.some(({ id, kind, at }) => !known.has(id) && kindsOf(doing).has(kind) && Date.parse(at) >= from);
}

function kindsOf(doing: Doing): ReadonlySet<TimelineKind> {
  const kinds: Partial<Record<Doing["kind"], readonly TimelineKind[]>> = {
    nextTouch: ["nextTouchSet"],
    answer: ["answerYes", "answerNotNow", "answerNo", "answerStop", "answerStillTalking"],
    touch: ["touchMade"],
    note: ["noted"],
    kind: ["kindChosen"],
    person: ["personChanged"],
    tags: ["tagged", "untagged"],
    cadence: ["cadenceChosen"],
    days: ["dayRemembered"],
    referral: ["referralGiven", "referralReceived"],
    letGo: ["letGo"],
    judge: ["judgedAnswer", "judgedNoAnswer"],
    addAddress: ["addressAdded"],
    removeAddress: ["addressRemoved"],
  };
  return new Set(kinds[doing.kind]);
}
