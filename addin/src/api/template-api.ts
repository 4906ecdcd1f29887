import { toTheEnd, type Api } from "./client";
import type { Template, TemplatePreview, TemplateText } from "./template-contract";

/** What the pane asks the server about texts to begin a touch with. */
export const templatesAt = (api: Api) => ({
  all: (signal: AbortSignal) =>
    api.ask<readonly Template[]>({ method: "GET", path: "/templates", attempts: 3, signal }),

  add: (body: TemplateText) => api.ask<Template>({ method: "POST", path: "/templates", body, signal: toTheEnd() }),

  change: (id: string, body: TemplateText) =>
    api.ask<Template>({ method: "PUT", path: `/templates/${id}`, body, signal: toTheEnd() }),

  remove: (id: string) => api.ask<undefined>({ method: "DELETE", path: `/templates/${id}`, signal: toTheEnd() }),

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
