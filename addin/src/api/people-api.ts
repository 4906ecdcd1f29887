import { toTheEnd, type Api, type LeadSeen } from "./client";
import type { Lead, Person } from "./contract";
import type { KnownTag, PersonCard, PersonProposal } from "./person-contract";

/** What the pane asks the server about who somebody is. */
export const peopleAt = (api: Api) => ({
  /** The mail's text is read for its signature, and kept nowhere. */
  proposal: ({ name, address }: Person, text: string, signal: AbortSignal) =>
    api.ask<PersonProposal>({
      method: "POST",
      path: "/people/proposal",
      body: { text, name, address },
      attempts: 2,
      signal,
    }),

  tags: (signal: AbortSignal) => api.ask<readonly KnownTag[]>({ method: "GET", path: "/tags", attempts: 3, signal }),

  describe: ({ id, version }: LeadSeen, body: PersonCard) =>
    api.ask<Lead>({ method: "PUT", path: `/leads/${id}/person`, version, body, signal: toTheEnd() }),

  setTags: ({ id, version }: LeadSeen, tags: readonly string[]) =>
    api.ask<Lead>({ method: "PUT", path: `/leads/${id}/tags`, version, body: { tags }, signal: toTheEnd() }),
});
