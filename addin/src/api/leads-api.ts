import type { RequestId } from "./changes";
import type { Call } from "./client";
import type {
  BulkAction,
  BulkResult,
  CalendarDay,
  CalendarDayPart,
  ChangedLead,
  DayRange,
  LeadPart,
  LeadQuery,
  TagCount,
} from "./leads-contract";

export const leadsPerPart = 100;

/** As many of a day come behind its first ones: whoever goes on wants to get through. */
const touchesPerPart = 200;

/** As many as one request may act on; more go in several of one id. */
const mostAtOnce = 500;

/** A calendar has an order of its own. */
type Narrowed = Pick<LeadQuery, "search" | "state" | "kind" | "tag">;

/** What was pressed is done, also when another page is opened before the server has answered. */
const toTheEnd = () => new AbortController().signal;

/** What the list of all leads asks the server. */
export class LeadsApi {
  constructor(private readonly send: <T>(call: Call) => Promise<T>) {}

  /** `after`: where the part before this one ended; null for the first. */
  leads({ sort, ...query }: LeadQuery, after: string | null, signal: AbortSignal): Promise<LeadPart> {
    return this.#read<LeadPart>(`/leads?${asked(query, { take: leadsPerPart, sort, after })}`, signal);
  }

  /** `before`: where the part behind this one begins; "end" for the last. */
  leadsBefore({ sort, ...query }: LeadQuery, before: string, signal: AbortSignal): Promise<LeadPart> {
    return this.#read<LeadPart>(`/leads?${asked(query, { take: leadsPerPart, sort, before })}`, signal);
  }

  /** `at`: how many stand before its first one. */
  leadsAt({ sort, ...query }: LeadQuery, at: number, signal: AbortSignal): Promise<LeadPart> {
    return this.#read<LeadPart>(`/leads?${asked(query, { take: leadsPerPart, sort, at })}`, signal);
  }

  /** The days of the range that have touches; of each the first `take`. */
  async calendar(query: Narrowed, range: DayRange, take: number, signal: AbortSignal): Promise<readonly CalendarDay[]> {
    const path = `/leads/calendar?${asked(query, { ...range, take })}`;
    return (await this.#read<{ readonly days: readonly CalendarDay[] }>(path, signal)).days;
  }

  calendarDay(query: Narrowed, day: string, after: string | null, signal: AbortSignal): Promise<CalendarDayPart> {
    const take = after === null ? null : touchesPerPart;
    return this.#read<CalendarDayPart>(`/leads/calendar/${day}?${asked(query, { take, after })}`, signal);
  }

  tags = (signal: AbortSignal) => this.#read<readonly TagCount[]>("/tags", signal);

  /** The card as it is now. */
  card = (id: string) => this.#read<ChangedLead>(`/leads/${id}`, toTheEnd());

  /** What the act would do; it does nothing. */
  previewBulk = (ids: readonly string[], action: BulkAction) => this.#bulk(ids, { action, preview: true });

  /** `id` is one's own, so that the same act sent again does nothing twice. */
  bulk = (ids: readonly string[], action: BulkAction, id: string) => this.#bulk(ids, { action, preview: false, id });

  undoBulk = (id: string, press: RequestId) =>
    this.send<{ readonly undone: number }>({
      method: "POST",
      path: `/leads/bulk/${id}/undo`,
      id: press,
      signal: toTheEnd(),
    });

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

type More = Readonly<Partial<Record<string, string | number | null>>>;

/** As the address says it: what is empty is not asked for. */
function asked({ search, kind, tag, state }: Narrowed, { take = null, ...more }: More): string {
  const all = Object.entries({ take, search: search.trim(), kind, tag, state, ...more });
  const said = all.filter(([, value]) => value !== null && value !== "");
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
}
