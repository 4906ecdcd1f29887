import type { Api } from "../api/client";
import { onVersion, type RequestId } from "../api/changes";
import type { Lead } from "../api/contract";
import { asTrouble, type Trouble } from "../api/trouble";
import { decidedOn } from "./doing";
import { triesAgainEvery, type Line } from "./line";
import { hold, unlessHeld, type Refusal, type Waiting, type WaitingStore } from "./waiting";

/** What another window left behind is taken up within this time. */
const looksForMoreEvery = 30_000;
/** The server knows a press as long. */
const longestWait = 7 * 86_400_000;
/** A lead that changes faster than this is worth a question. */
const mostRepeats = 4;

export interface OutboxState {
  /** Why something waits; null while all is on its way. */
  readonly trouble: Trouble | null;
  readonly waiting: number;
  readonly refused: readonly Waiting[];
}

export const emptyOutbox: OutboxState = { trouble: null, waiting: 0, refused: [] };

/** One press of the user's. */
export type Asked = Omit<Waiting, "since" | "refused">;

/**
 * Sends what the user asked for, each press under its own id, so that the server does it once however often it is sent.
 * Where the connection is lost it waits until there is one, also over a reload.
 */
export class Outbox {
  /** At work in this window. */
  readonly #mine = new Set<RequestId>();
  /** Those of them that wait, or waited before. */
  readonly #late = new Set<RequestId>();
  readonly #listeners = new Set<(lead: Lead) => void>();
  #trouble: Trouble | null = null;
  #isOpen = false;

  constructor(
    private readonly api: Pick<Api, "change">,
    private readonly line: Line,
    private readonly store: WaitingStore,
    private readonly changed: (state: OutboxState) => void,
  ) {}

  /** Who is signed in is known: what they left behind is sent. */
  open(account: string, until: AbortSignal): void {
    this.store.open(account);
    this.#takeUp();
    if (this.#isOpen) return;
    this.#isOpen = true;
    const timer = setInterval(this.#takeUp, looksForMoreEvery);
    until.addEventListener("abort", () => clearInterval(timer), { once: true });
    window.addEventListener("online", this.#takeUp, { signal: until });
    window.addEventListener("storage", () => this.#tell(), { signal: until });
  }

  /** Rejects with what the server refused. Where the page has gone by then, it is told to whoever looks at the pane. */
  send(asked: Asked, page: AbortSignal): Promise<Lead> {
    const waiting: Waiting = { ...asked, since: Date.now() };
    this.#mine.add(waiting.id);
    this.store.keep(waiting);
    const sending = this.#send(waiting, page);
    hold(waiting.id, sending);
    return sending;
  }

  async #send(waiting: Waiting, page: AbortSignal): Promise<Lead> {
    try {
      const lead = await this.#deliver(waiting);
      this.store.forget(waiting.id);
      return lead;
    } catch (error) {
      if (page.aborted) this.#leave(waiting, asTrouble(error));
      else this.store.forget(waiting.id);
      throw error;
    } finally {
      this.#end(waiting.id);
    }
  }

  /** Tells of each lead for which something left behind was done. */
  eachArrival(listener: (lead: Lead) => void, until: AbortSignal): void {
    this.#listeners.add(listener);
    until.addEventListener("abort", () => this.#listeners.delete(listener), { once: true });
  }

  /** Tries at once what waits. */
  readonly hurry = (): void => {
    this.line.hurry();
    this.#takeUp();
  };

  /** The user has seen that it was refused. */
  forget({ id }: Waiting): void {
    this.store.forget(id);
    this.#tell();
  }

  readonly #takeUp = (): void => {
    const old = Date.now() - longestWait;
    for (const waiting of this.store.all()) {
      if (waiting.refused !== undefined || this.#mine.has(waiting.id)) continue;
      if (waiting.since < old) this.#refuse(waiting, { kind: "tooOld", sentence: undefined });
      else void unlessHeld(waiting.id, () => this.#sendLeft(waiting));
    }
    this.#tell();
  };

  async #sendLeft(waiting: Waiting): Promise<void> {
    const { id } = waiting;
    // Another window has done it meanwhile.
    if (!this.store.has(id) || this.#mine.has(id)) return;
    this.#mine.add(id);
    this.#late.add(id);
    this.#tell();
    try {
      const lead = await this.#deliver(waiting);
      this.store.forget(id);
      for (const listener of this.#listeners) listener(lead);
    } catch (error) {
      this.#leave(waiting, asTrouble(error));
    } finally {
      this.#end(id);
    }
  }

  #deliver(waiting: Waiting): Promise<Lead> {
    return this.line.through(
      () => this.#onNewest(waiting, mostRepeats),
      (trouble) => {
        this.#late.add(waiting.id);
        this.#trouble = trouble;
        this.#tell();
      },
    );
  }

  /** It is done on a newer lead as long as that differs in nothing the user decided on. */
  async #onNewest(waiting: Waiting, repeats: number): Promise<Lead> {
    const { change, id, doing, decided } = waiting;
    try {
      return await this.api.change(change, id);
    } catch (error) {
      const { current } = asTrouble(error);
      if (current === undefined || repeats === 0 || decidedOn(doing, current) !== decided) throw error;
      return this.#onNewest({ ...waiting, change: onVersion(change, current) }, repeats - 1);
    }
  }

  /** Nobody is there to be told on the page: what passes waits on, all else is said. */
  #leave(waiting: Waiting, trouble: Trouble): void {
    const { kind, sentence } = trouble;
    if (kind === "refused" || kind === "gone") this.#refuse(waiting, { kind, sentence });
    else this.#trouble = trouble;
  }

  #refuse(waiting: Waiting, refused: Refusal): void {
    this.store.keep({ ...waiting, refused });
  }

  #end(id: RequestId): void {
    this.#mine.delete(id);
    this.#late.delete(id);
    this.#tell();
  }

  #tell(): void {
    const all = this.store.all();
    // What is younger is on its way from another window.
    const young = Date.now() - triesAgainEvery;
    const isLeft = ({ id, since, refused }: Waiting) => refused === undefined && since < young && !this.#mine.has(id);
    const left = all.filter(isLeft);
    const waiting = this.#late.size + left.length;
    if (waiting === 0) this.#trouble = null;
    const refused = all.filter((entry) => entry.refused !== undefined);
    const isEmpty = waiting === 0 && refused.length === 0;
    this.changed(isEmpty ? emptyOutbox : { trouble: this.#trouble, waiting, refused });
  }
}
