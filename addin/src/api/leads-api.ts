import type { Call } from "./client";
import type { BulkAction, BulkResult, ChangedLead, LeadPart, LeadQuery, TagCount } from "./leads-contract";

export const leadsPerPart = 100;

/** As many as one request may act on; more go in several of one id. */
const mostAtOnce = 500;

/** What was pressed is done, also when another page is opened before the server has answered. */
const toTheEnd = () => new AbortController().signal;

/** What the list of all leads asks the server. */
export class LeadsApi {
  constructor(private readonly send: <T>(call: Call) => Promise<T>) {}

  /** `after`: where the part before this one ended; null for the first. */
  leads({ search, ...narrowed }: LeadQuery, after: string | null, signal: AbortSignal): Promise<LeadPart> {
    const asked = new URLSearchParams({ take: String(leadsPerPart) });
    for (const [name, value] of Object.entries({ search: search.trim(), ...narrowed, after })) {
      if (value !== null && value !== "") asked.set(name, value);
    }
    return this.#read<LeadPart>(`/leads?${asked.toString()}`, signal);
  }

  tags = (signal: AbortSignal) => this.#read<readonly TagCount[]>("/tags", signal);

  /** The card as it is now. */
  card = (id: string) => this.#read<ChangedLead>(`/leads/${id}`, toTheEnd());

  /** What the act would do; it does nothing. */
  previewBulk = (ids: readonly string[], action: BulkAction) => this.#bulk(ids, { action, preview: true });

  /** `id` is one's own, so that the same act sent again does nothing twice. */
  bulk = (ids: readonly string[], action: BulkAction, id: string) => this.#bulk(ids, { action, preview: false, id });

  undoBulk = (id: string) =>
    this.send<{ readonly undone: number }>({ method: "POST", path: `/leads/bulk/${id}/undo`, signal: toTheEnd() });

  async #bulk(ids: readonly string[], act: object): Promise<BulkResult> {
    const results: BulkResult[] = [];
    for (let from = 0; from < ids.length; from += mostAtOnce) {
      const body = { ids: ids.slice(from, from + mostAtOnce), ...act };
      results.push(await this.send<BulkResult>({ method: "POST", path: "/leads/bulk", body, signal: toTheEnd() }));
    }
    return {
      changed: results.reduce((sum, { changed }) => sum + changed, 0),
      items: results.flatMap(({ items }) => items),
      undoId: results.find(({ undoId }) => undoId !== null)?.undoId ?? null,
    };
  }

  #read<T>(path: string, signal: AbortSignal): Promise<T> {
    return this.send<T>({ method: "GET", path, attempts: 3, signal });
  }
}
