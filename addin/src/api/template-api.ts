import type { RequestId } from "./changes";
import type { Api } from "./client";
import type { Template, TemplatePreview, TemplateText } from "./template-contract";

/** What the pane asks the server about texts to begin a touch with. */
export const templatesAt = (api: Api) => ({
  all: (signal: AbortSignal) =>
    api.ask<readonly Template[]>({ method: "GET", path: "/templates", attempts: 3, signal }),

  add: (body: TemplateText, id: RequestId) => api.change<Template>({ method: "POST", path: "/templates", body }, id),

  /** A change of just what was seen: where another window was quicker it is refused. */
  change: (known: Pick<Template, "id" | "version">, body: TemplateText, id: RequestId) =>
    api.change<Template>({ method: "PUT", path: `/templates/${known.id}`, version: known.version, body }, id),

  remove: (known: string, id: RequestId) =>
    api.change<undefined>({ method: "DELETE", path: `/templates/${known}` }, id),

  /** Filled in for a lead; it changes nothing. */
  forLead: (leadId: string, id: string, signal: AbortSignal) =>
    api.ask<TemplatePreview>({
      method: "POST",
      path: `/leads/${leadId}/templates/${id}/preview`,
      body: {},
      attempts: 3,
      signal,
    }),

  /** Filled in for somebody who is no lead, with what is known of them. */
  forPerson: (name: string, id: string, signal: AbortSignal) =>
    api.ask<TemplatePreview>({
      method: "POST",
      path: `/templates/${id}/preview`,
      body: { name },
      attempts: 3,
      signal,
    }),
});
