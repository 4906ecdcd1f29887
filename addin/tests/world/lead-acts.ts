import type { Lead, RememberedDays } from "../../src/api/contract";
import type { PersonCard } from "../../src/api/person-contract";
import type { AnswerRequest, NextTouchRequest, TouchRequest } from "../../src/api/requests";
import { cadences } from "./sample-catalogues";
import { entry, plannedLead } from "./sample-leads";

/** What the server makes of each act on a lead. `null`: it knows no such act. */
export function acted(lead: Lead, act: string, body: unknown, now: string): Lead | null {
  const added = (
    part: Partial<Lead>,
    kind: Parameters<typeof entry>[0]["kind"],
    subject: string | null = null,
  ): Lead => ({
    ...lead,
    ...part,
    timeline: [entry({ kind, at: now, subject, undoable: true }), ...lead.timeline],
  });
  switch (act) {
    case "next-touch":
      return planned(lead, body as NextTouchRequest, now);
    case "judge":
      return judged(lead, (body as { isAnswer: boolean }).isAnswer, now);
    case "undo":
      return undone(lead, (body as { entryId: string }).entryId);
    case "answers":
      return answered(added, lead, body as AnswerRequest, now);
    case "touches":
      return touched(lead, body as TouchRequest, now);
    case "notes":
      return added({}, "noted", (body as { text: string }).text);
    case "about":
      return aboutSet(lead, body as { entryId: string; about: string });
    case "person":
      return added(body as PersonCard, "personChanged", Object.values(body as PersonCard).join(", "));
    case "tags":
      return added(body as Pick<Lead, "tags">, "tagged", (body as Pick<Lead, "tags">).tags.join(", "));
    case "kind":
      return added({ kind: (body as Pick<Lead, "kind">).kind }, "kindChosen");
    case "cadence": {
      const { id, name } = cadences.find((known) => known.id === (body as { cadenceId: string }).cadenceId)!;
      return added({ cadence: { id, name, step: 1, of: 5 } }, "cadenceChosen", name);
    }
    case "days":
      return added(body as RememberedDays, "dayRemembered");
    case "referrals":
      return referred(added, lead, (body as { received: boolean }).received);
    case "let-go":
      return retired(added({}, "letGo"), "owner", now);
    default:
      return null;
  }
}

type Added = (part: Partial<Lead>, kind: Parameters<typeof entry>[0]["kind"], subject?: string | null) => Lead;

function planned(lead: Lead, { channel, followUp }: NextTouchRequest, now: string): Lead {
  const entryOfPlan = entry({ kind: "nextTouchSet", at: now, channel, undoable: true });
  return {
    ...lead,
    eventDeletedAt: null,
    nextTouch: { ...plannedLead.nextTouch!, ...onDate(followUp), channel, calendar: "pending" },
    timeline: [entryOfPlan, ...lead.timeline],
  };
}

/** Where only the day is named, there is room at half past nine. */
function onDate(wish: NextTouchRequest["followUp"]): Partial<NonNullable<Lead["nextTouch"]>> {
  if (!("date" in wish)) return {};
  const local = `${wish.date}T${wish.time ?? "09:30"}`;
  return { local, due: new Date(`${local}:00+01:00`).toISOString(), fixed: wish.time !== null };
}

function judged(lead: Lead, isAnswer: boolean, now: string): Lead {
  const word = entry({ kind: isAnswer ? "judgedAnswer" : "judgedNoAnswer", at: now, undoable: true });
  const asked = { ...lead, question: null, timeline: [word, ...lead.timeline] };
  const { entryId = "", subject = null } = lead.question ?? {};
  return isAnswer
    ? { ...asked, state: "answered", waiting: null, answered: { entryId, at: now, subject, proposal: null } }
    : asked;
}

function answered(added: Added, lead: Lead, { answer, reason, words, channel }: AnswerRequest, now: string): Lead {
  const settled = { answered: null, waiting: null, eventDeletedAt: null, state: "planned" } as const;
  const next = { ...plannedLead.nextTouch!, fixed: false, words, channel: channel ?? "mail" };
  switch (answer) {
    case "yes":
      return added({ ...settled, kind: "customer", nextTouch: { ...next, why: "cadence" } }, "answerYes", words);
    case "notNow":
      return added({ ...settled, nextTouch: { ...next, why: "permission" } }, "answerNotNow", words);
    case "no": {
      const noCount = lead.noCount + (reason === "noAnswer" ? 0 : 1);
      const said = added({ ...settled, noCount, nextTouch: { ...next, why: "askAgain" } }, "answerNo", words);
      return noCount === 5 ? retired(said, "fiveNos", now) : said;
    }
    case "stop":
      return retired(added(settled, "answerStop", words), "stop", now);
    case "stillTalking":
      return added({ ...settled, nextTouch: { ...next, why: "cadence" } }, "answerStillTalking", words);
  }
}

function touched(lead: Lead, { channel, about, completes }: TouchRequest, now: string): Lead {
  const touch = { ...entry({ kind: "touchMade", at: now, channel, undoable: true }), about: about ?? "" };
  const { touches, goal } = lead.touchMeter;
  const next = completes ? { ...plannedLead.nextTouch!, why: "cadence" as const, fixed: false } : lead.nextTouch;
  return {
    ...lead,
    eventDeletedAt: completes ? null : lead.eventDeletedAt,
    nextTouch: next,
    touchMeter: { touches: touches + 1, goal },
    timeline: [touch, ...lead.timeline],
  };
}

function aboutSet(lead: Lead, { entryId, about }: { entryId: string; about: string }): Lead {
  const timeline = lead.timeline.map((known) => (known.id === entryId ? { ...known, about } : known));
  return { ...lead, lastConversation: about, timeline };
}

function referred(added: Added, lead: Lead, received: boolean): Lead {
  const { referrals } = lead;
  return received
    ? added({ referrals: { ...referrals, received: referrals.received + 1 } }, "referralReceived")
    : added({ referrals: { ...referrals, given: referrals.given + 1 } }, "referralGiven");
}

function retired(lead: Lead, by: NonNullable<Lead["retired"]>["by"], now: string): Lead {
  const end = { entryId: lead.timeline[0]!.id, at: now, by };
  return { ...lead, state: "retired", status: "retired", nextTouch: null, retired: end };
}

/** The capture taken back is the end; anything else goes back to how it was planned. */
function undone(lead: Lead, entryId: string): Lead {
  const timeline = lead.timeline.map((e) => (e.id === entryId ? { ...e, undone: true, undoable: false } : e));
  const isCapture = lead.timeline.find((e) => e.id === entryId)?.kind === "captured";
  if (isCapture) return { ...lead, state: "retired", status: "retired", nextTouch: null, retired: null, timeline };
  const nextTouch = lead.nextTouch ?? plannedLead.nextTouch;
  return { ...lead, state: "planned", status: "active", retired: null, nextTouch, timeline };
}
