import type { Lead, TimelineEntry } from "../../src/api/contract";
import { answeredLead, entry, waitingLead } from "./sample-leads";

/** Leads in whom the method shows. */

/** "After Easter", she wrote. */
export const laterLead: Lead = {
  ...answeredLead,
  answered: { ...answeredLead.answered!, proposal: { date: "2027-03-30", words: "after Easter" } },
};

export const permissionLead: Lead = {
  ...waitingLead,
  version: 9,
  state: "planned",
  waiting: null,
  permission: {
    at: "2026-11-20T09:00:00Z",
    local: "2027-03-01T09:00",
    channel: "call",
    words: "Call me in March.",
  },
  nextTouch: {
    ...waitingLead.nextTouch!,
    due: "2027-03-01T08:00:00Z",
    local: "2027-03-01T09:00",
    channel: "call",
    why: "permission",
    words: "Call me in March.",
    fixed: false,
  },
  noCount: 2,
  cadence: { id: "prospect", name: "Five touches", step: 2, of: 5 },
};

const retiredBy = (by: NonNullable<Lead["retired"]>["by"], kind: TimelineEntry["kind"]): Lead => ({
  ...waitingLead,
  version: 12,
  state: "retired",
  status: "retired",
  nextTouch: null,
  waiting: null,
  retired: { entryId: "entry-end", at: "2026-11-18T09:00:00Z", by },
  noCount: by === "fiveNos" ? 5 : 0,
  timeline: [entry({ id: "entry-end", kind, at: "2026-11-18T09:00:00Z", undoable: true }), ...waitingLead.timeline],
});

export const fiveNosLead = retiredBy("fiveNos", "answerNo");
export const stopLead = retiredBy("stop", "answerStop");
export const letGoLead = retiredBy("owner", "letGo");

export const deletedLead: Lead = {
  ...waitingLead,
  version: 7,
  eventDeletedAt: "2026-11-21T09:00:00Z",
  nextTouch: { ...waitingLead.nextTouch!, calendar: "none" },
  timeline: [entry({ kind: "eventDeletedByOwner", at: "2026-11-21T09:00:00Z" }), ...waitingLead.timeline],
};

export const partnerLead: Lead = { ...waitingLead, kind: "referralPartner", referrals: { given: 1, received: 3 } };

export const customerLead: Lead = { ...waitingLead, kind: "customer", anniversary: "11-21", phone: "+49 30 1234-5" };
