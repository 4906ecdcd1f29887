import type { PersonCard } from "../api/person-contract";
import type { AnswerKind, Channel, Lead, LeadKind, RememberedDays, TimelineKind } from "../api/contract";

/** What the user has just asked for. A promise says it in words while it is on its way. */
export type Doing =
  | { readonly kind: "capture"; readonly promise: string }
  | { readonly kind: "nextTouch"; readonly promise: string }
  | { readonly kind: "answer"; readonly answer: AnswerKind; readonly promise: string }
  | { readonly kind: "touch"; readonly channel: Channel }
  | { readonly kind: "note" }
  | { readonly kind: "about"; readonly entryId: string; readonly about: string; readonly before: string }
  | { readonly kind: "kind"; readonly wish: LeadKind }
  | { readonly kind: "person"; readonly wish: PersonCard }
  | { readonly kind: "tags"; readonly wish: readonly string[] }
  | { readonly kind: "cadence"; readonly wish: string }
  | { readonly kind: "days"; readonly before: RememberedDays }
  | { readonly kind: "referral"; readonly received: boolean }
  | { readonly kind: "letGo" }
  | { readonly kind: "undo"; readonly entryId: string }
  | { readonly kind: "retry"; readonly effectId: string }
  | { readonly kind: "judge"; readonly entryId: string; readonly isAnswer: boolean }
  | { readonly kind: "addAddress"; readonly address: string }
  | { readonly kind: "removeAddress"; readonly address: string };

/**
 * What the user had before their eyes when they decided. Where another window changed just that they are asked; all
 * else, such as the event that has come into the calendar meanwhile, is no reason to stop them.
 */
export function decidedOn(doing: Doing, lead: Lead): string {
  return JSON.stringify(grounds(doing, lead));
}

function grounds(doing: Doing, lead: Lead): unknown {
  switch (doing.kind) {
    case "note":
    case "referral":
    case "retry":
    case "addAddress":
    case "removeAddress":
      return lead.status;
    case "undo":
      return lead.timeline.find((entry) => entry.id === doing.entryId)?.undone;
    case "judge":
      return lead.question?.entryId;
    case "about":
      return lead.timeline.find((entry) => entry.id === doing.entryId)?.about;
    case "person":
      return [lead.name, lead.company, lead.title, lead.phone];
    case "tags":
      return lead.tags;
    case "days":
      return [lead.birthday, lead.anniversary];
    default:
      return [lead.status, lead.kind, plan(lead), lead.answered?.entryId, lead.noCount, lead.cadence?.id];
  }
}

/** Where only the day is meant, its hour moves with the room there is: nobody decided on that. */
function plan({ nextTouch, eventDeletedAt }: Lead): unknown {
  if (nextTouch === null) return null;
  const { fixed, local, channel, why } = nextTouch;
  return [fixed ? local : local.slice(0, 10), channel, why, eventDeletedAt];
}

/** Only while nothing that can be undone has happened since: an answer that came later is not pulled from under the user. */
export function ownUndoable({ timeline }: Lead): string | null {
  const newest = timeline.find((entry) => entry.undoable && !entry.undone);
  return newest !== undefined && ownActs.has(newest.kind) ? newest.id : null;
}

const ownActs: ReadonlySet<TimelineKind> = new Set([
  "captured",
  "nextTouchSet",
  "judgedAnswer",
  "judgedNoAnswer",
  "answerYes",
  "answerNotNow",
  "answerNo",
  "answerStop",
  "answerStillTalking",
  "touchMade",
  "noted",
  "cadenceChosen",
  "kindChosen",
  "personChanged",
  "tagged",
  "untagged",
  "dayRemembered",
  "referralGiven",
  "referralReceived",
  "letGo",
]);
