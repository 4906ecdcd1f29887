import type { Api } from "./client";
import type { Person } from "./contract";
import type { KnownTag, PersonProposal } from "./person-contract";

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
});
