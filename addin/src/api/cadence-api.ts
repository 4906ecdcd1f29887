import type { Cadence, CadencePlan, CadencePreview } from "./cadence-contract";
import type { RequestId } from "./changes";
import type { Api } from "./client";

/** How the pane asks the server to change cadences. */
export const cadencesAt = (api: Api) => ({
  add: (body: CadencePlan, id: RequestId) => api.change<Cadence>({ method: "POST", path: "/cadences", body }, id),

  change: (known: string, body: CadencePlan, id: RequestId) =>
    api.change<Cadence>({ method: "PUT", path: `/cadences/${known}`, body }, id),

  /** What the change would move; it changes nothing. */
  preview: (id: string, body: CadencePlan, signal: AbortSignal) =>
    api.ask<CadencePreview>({ method: "POST", path: `/cadences/${id}/preview`, body, attempts: 3, signal }),

  /** One that everybody begins with becomes again as it was. */
  delete: (known: string, id: RequestId) => api.change<undefined>({ method: "DELETE", path: `/cadences/${known}` }, id),
});
