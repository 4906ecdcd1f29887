import { leadsPerPart, type LeadsApi } from "../../api/leads-api";
import type { LeadPart, LeadQuery, LeadSummary } from "../../api/leads-contract";
import { asTrouble, type Trouble } from "../../api/trouble";
import {
  earlier,
  firstPart,
  lastPart,
  longer,
  partAt,
  partByNumber,
  renewed,
  withoutFarAbove,
  type LeadParts,
  type PartPlace,
} from "./lead-parts";
import { countOf, everybody } from "./lead-query";

/** What is looked for, and what was found. */
export interface Finding {
  readonly query: LeadQuery;
  /** Null before the first answer; while another is awaited the old one stays in sight. */
  readonly found: LeadParts | null;
  /** What was found is for another query than the one asked. */
  readonly asking: boolean;
  readonly trouble: Trouble | null;
  /** Counts the lists: a new one begins at its top. */
  readonly turn: number;
}

export const nothingFoundYet: Finding = { query: everybody, found: null, asking: false, trouble: null, turn: 0 };

/** Nobody types a letter within this time who means the one before. */
const typingEndsAfter = 200;

type Reader = Pick<LeadsApi, "leads" | "leadsBefore" | "leadsAt">;

/** Looks for leads as one types and reads on as one scrolls. Of several questions only the newest is ever answered. */
export class LeadFinder {
  #reading = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #readsOn = false;
  #failed: () => Promise<void> = () => this.look();

  constructor(
    private readonly api: Reader,
    private finding: Finding,
    private readonly changed: (finding: Finding) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => this.#stop(), { once: true });
  }

  get query(): LeadQuery {
    return this.finding.query;
  }

  /** Typed text waits for its last letter; a choice does not. */
  ask(part: Partial<LeadQuery>): void {
    const query = { ...this.finding.query, ...part };
    this.#stop();
    this.#show({ query, asking: true, trouble: null });
    const typed = Object.keys(part).join() === "search" && query.search.trim() !== "";
    if (typed) this.#timer = setTimeout(() => void this.look(), typingEndsAfter);
    else void this.look();
  }

  async look(): Promise<void> {
    const signal = this.#begin();
    this.#show({ asking: true, trouble: null });
    await this.#attempt(
      signal,
      () => this.look(),
      async () => {
        const found = firstPart(await this.api.leads(this.finding.query, null, signal));
        if (!signal.aborted) this.#show({ found, asking: false, turn: this.finding.turn + 1 });
      },
    );
  }

  /** The next part, if there is one and it is not on its way already. */
  more(): Promise<void> {
    const after = this.finding.found?.next ?? null;
    if (after === null) return Promise.resolve();
    return this.#readOn({ after }, (known, part) => withoutFarAbove(longer(known, part)));
  }

  /** The part above, where one went on from elsewhere. */
  earlier(): Promise<void> {
    const before = this.finding.found?.previous ?? null;
    return before === null ? Promise.resolve() : this.#readOn({ before }, earlier);
  }

  /** From the list as far as it was read to its end, however long it is. */
  end(): Promise<void> {
    const { found, query } = this.finding;
    if (found === null || found.next === null) return Promise.resolve();
    return this.#readOn({ before: "end" }, (known, part) =>
      lastPart(known, countOf(query.state, part.counts ?? known.counts), part),
    );
  }

  /** To what stands around that place, however far it is from what was read. */
  to(index: number): Promise<void> {
    const { found, query } = this.finding;
    const total = found === null ? null : countOf(query.state, found.counts);
    if (index < leadsPerPart / 2) return this.#readOn({ after: null }, (_, part) => firstPart(part));
    if (total !== null && index >= total - leadsPerPart) return this.end();
    const at = index - leadsPerPart / 2;
    return this.#readOn({ at }, (known, part) =>
      // Where the list is shorter by now, it says so, and one stands at its end.
      part.items.length === 0 ? { ...known, counts: part.counts } : partByNumber(known, at, part),
    );
  }

  /** What stands around that place as it is by now, and that alone: what lies further is read when one comes to it. */
  async anew(index: number): Promise<void> {
    const { found, asking, query } = this.finding;
    if (found === null || asking) return this.look();
    const signal = this.#begin();
    this.#readsOn = true;
    this.#show({ trouble: null });
    const at = Math.max(0, Math.floor(index) - leadsPerPart / 2);
    await this.#attempt(
      signal,
      () => this.anew(index),
      async () => {
        const part = await (at === 0 ? this.api.leads(query, null, signal) : this.api.leadsAt(query, at, signal));
        if (signal.aborted) return;
        // So far down nobody stands any more.
        if (at > 0 && part.items.length === 0) return this.look();
        this.#readsOn = false;
        this.#show({ found: at === 0 ? firstPart(part) : partByNumber(found, at, part) });
      },
    );
    if (!signal.aborted) this.#readsOn = false;
  }

  #read(place: PartPlace, signal: AbortSignal): Promise<LeadPart> {
    const { query } = this.finding;
    if ("at" in place) return this.api.leadsAt(query, place.at, signal);
    if ("before" in place) return this.api.leadsBefore(query, place.before, signal);
    return this.api.leads(query, place.after, signal);
  }

  /** One part at a time, put to those that are known. */
  async #readOn(place: PartPlace, put: (known: LeadParts, part: LeadPart) => LeadParts): Promise<void> {
    const { found, asking, trouble } = this.finding;
    if (found === null || asking || this.#readsOn || trouble !== null) return;
    const { signal } = this.#reading;
    this.#readsOn = true;
    const again = () => this.#readOn(place, put);
    await this.#attempt(signal, again, async () => {
      const part = await this.#read(place, signal);
      if (!signal.aborted && this.finding.found !== null) this.#show({ found: put(this.finding.found, part) });
    });
    if (!signal.aborted) this.#readsOn = false;
  }

  /** Once more what had failed. */
  again(): void {
    this.#show({ trouble: null });
    void this.#failed();
  }

  /** Reads anew what stands around that place of the list: it may have changed since. */
  async renew(index: number): Promise<void> {
    const { found, asking } = this.finding;
    if (found === null || asking || this.#readsOn) return;
    const { signal } = this.#reading;
    const number = partAt(found, index);
    const read = await this.#read(found.parts[number]?.place ?? { after: null }, signal).catch(() => null);
    // What could not be read now is read the next time. Whatever came between knows more.
    if (read === null || signal.aborted || this.finding.found !== found) return;
    this.#show({ found: renewed(found, number, read), trouble: null });
  }

  /** What is known of somebody of the list by now. */
  newest(lead: LeadSummary): LeadSummary {
    return this.finding.found?.items.find(({ id }) => id === lead.id) ?? lead;
  }

  /** Reads anew what stands around somebody. */
  renewed(lead: LeadSummary): Promise<void> {
    const at = this.finding.found?.items.findIndex(({ id }) => id === lead.id) ?? -1;
    return at < 0 ? Promise.resolve() : this.renew((this.finding.found?.from ?? 0) + at);
  }

  /** Somebody in the list is another than before, as an act of the user's said. */
  replace(lead: LeadSummary): void {
    const { found } = this.finding;
    if (found === null) return;
    const put = (items: readonly LeadSummary[]) => items.map((item) => (item.id === lead.id ? lead : item));
    const parts = found.parts.map((part) => ({ ...part, items: put(part.items) }));
    this.#show({ found: { ...found, parts, items: put(found.items) } });
  }

  #begin(): AbortSignal {
    this.#stop();
    this.#reading = new AbortController();
    this.#readsOn = false;
    return this.#reading.signal;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#reading.abort();
  }

  async #attempt(signal: AbortSignal, again: () => Promise<void>, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (signal.aborted) return;
      this.#failed = again;
      this.#show({ asking: false, trouble: asTrouble(error) });
    }
  }

  #show(part: Partial<Finding>): void {
    if (this.signal.aborted) return;
    this.finding = { ...this.finding, ...part };
    this.changed(this.finding);
  }
}
