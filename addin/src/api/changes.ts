import type { LeadSeen } from "./client";
import type { Lead, LeadKind, RememberedDays } from "./contract";
import type { PersonCard } from "./person-contract";
import type { AnswerRequest, CaptureRequest, NextTouchRequest, TouchRequest } from "./requests";

/** What is to be changed of one lead, as plain data: it can wait, also over a reload, and be sent again as it was. */
export interface Change {
  readonly method: "POST" | "PUT" | "DELETE";
  readonly path: string;
  /** It was decided on in sight of this version. */
  readonly version?: number;
  readonly body?: unknown;
}

/** Goes with every attempt of one press, by which the server does it once. */
export type RequestId = ReturnType<Crypto["randomUUID"]>;

/** Every attempt of what is sent is one press. */
export function pressed<T>(send: (id: RequestId) => T): () => T {
  const id = crypto.randomUUID();
  return () => send(id);
}

export const changeOf = {
  capture: (body: CaptureRequest): Change => ({ method: "POST", path: "/leads", body }),
  nextTouch: (lead: LeadSeen, body: NextTouchRequest) => ofLead(lead, "PUT", "next-touch", body),
  undo: (lead: LeadSeen, entryId: string) => ofLead(lead, "POST", "undo", { entryId }),
  retry: (lead: LeadSeen, effectId: string) => ofLead(lead, "POST", `effects/${effectId}/retry`),
  judge: (lead: LeadSeen, entryId: string, isAnswer: boolean) => ofLead(lead, "POST", "judge", { entryId, isAnswer }),
  addAddress: (lead: LeadSeen, address: string) => ofLead(lead, "POST", "addresses", { address }),
  removeAddress: (lead: LeadSeen, address: string) =>
    ofLead(lead, "DELETE", `addresses/${encodeURIComponent(address)}`),
  answer: (lead: LeadSeen, body: AnswerRequest) => ofLead(lead, "POST", "answers", body),
  touch: (lead: LeadSeen, body: TouchRequest) => ofLead(lead, "POST", "touches", body),
  note: (lead: LeadSeen, text: string) => ofLead(lead, "POST", "notes", { text }),
  about: (lead: LeadSeen, entryId: string, about: string) => ofLead(lead, "PUT", "about", { entryId, about }),
  kind: (lead: LeadSeen, kind: LeadKind) => ofLead(lead, "PUT", "kind", { kind }),
  person: (lead: LeadSeen, body: PersonCard) => ofLead(lead, "PUT", "person", body),
  tags: (lead: LeadSeen, tags: readonly string[]) => ofLead(lead, "PUT", "tags", { tags }),
  cadence: (lead: LeadSeen, cadenceId: string) => ofLead(lead, "PUT", "cadence", { cadenceId }),
  days: (lead: LeadSeen, body: RememberedDays) => ofLead(lead, "PUT", "days", body),
  referral: (lead: LeadSeen, received: boolean) => ofLead(lead, "POST", "referrals", { received, who: null }),
  letGo: (lead: LeadSeen) => ofLead(lead, "POST", "let-go", {}),
} satisfies Record<string, (...args: never[]) => Change>;

function ofLead({ id, version }: LeadSeen, method: Change["method"], act: string, body?: unknown): Change {
  return { method, path: `/leads/${id}/${act}`, version, ...(body === undefined ? {} : { body }) };
}

/** The same, decided on once more in sight of another version: one press still. */
export const onVersion = (change: Change, { version }: Lead): Change => ({ ...change, version });
