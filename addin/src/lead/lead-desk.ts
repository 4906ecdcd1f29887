import type { Api, Versioned } from "../api/client";
import type { CaptureRequest, Lead, NextTouchRequest, TimelineKind } from "../api/contract";
import { asTrouble, Trouble } from "../api/trouble";
import type { ServerClock } from "../clock";

export type Doing =
  | { readonly kind: "capture"; readonly promise: string }
  | { readonly kind: "nextTouch"; readonly promise: string }
  | { readonly kind: "undo"; readonly entryId: string }
  | { readonly kind: "retry"; readonly effectId: string }
  | { readonly kind: "judge"; readonly entryId: string; readonly isAnswer: boolean }
  | { readonly kind: "addAddress"; readonly address: string }
  | { readonly kind: "removeAddress"; readonly address: string };

/** What is known about one person, and what is being done about them. */
export type DeskState =
  | { readonly kind: "looking" }
  | { readonly kind: "unknown"; readonly trouble: Trouble }
  | { readonly kind: "stranger"; readonly doing: Doing | null; readonly trouble: Trouble | null }
  | {
      readonly kind: "lead";
      readonly lead: Lead;
      readonly doing: Doing | null;
      readonly trouble: Trouble | null;
      /** Reading again failed for a while: what is shown may be old. */
      readonly stale: boolean;
    };

export interface DeskEvents {
  changed(state: DeskState): void;
  /** Something that the user asked for is done. */
  done(doing: Doing, lead: Lead): void;
  /** Something happened by itself while the pane was open. */
  happened(before: Lead, after: Lead): void;
}

const readAgainEvery = 3_000;
const failuresUntilStale = 2;

/** What was pressed is done, also when another mail is opened before the server has answered: only its answer is dropped. */
const toTheEnd = () => new AbortController().signal;

/** All that the pane does about one person on one mail. It ends with the signal; nothing is told after that. */
export class LeadDesk {
  #state: DeskState = { kind: "looking" };
  #etag: string | null = null;
  /** Counts the user's acts: a reading begun before an act knows nothing of it. */
  #acts = 0;
  #failures = 0;

  constructor(
    private readonly api: Api,
    private readonly clock: ServerClock,
    private readonly address: string,
    private readonly events: DeskEvents,
    private readonly signal: AbortSignal,
  ) {}

  open(): void {
    void this.look();
    const timer = setInterval(() => void this.readAgain(), readAgainEvery);
    const seen = () => void this.readAgain();
    document.addEventListener("visibilitychange", seen, { signal: this.signal });
    this.signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  }

  async look(): Promise<void> {
    this.#show({ kind: "looking" });
    try {
      const found = await this.api.findLead(this.address, this.signal);
      if (this.signal.aborted) return;
      if (found === null) this.#show({ kind: "stranger", doing: null, trouble: null });
      else this.#take(found);
    } catch (error) {
      this.#show({ kind: "unknown", trouble: asTrouble(error) });
    }
  }

  capture(request: CaptureRequest, promise: string): Promise<boolean> {
    return this.#act({ kind: "capture", promise }, () => this.api.capture(request, toTheEnd()));
  }

  setNextTouch(request: NextTouchRequest, promise: string): Promise<boolean> {
    return this.#act({ kind: "nextTouch", promise }, (id) => this.api.setNextTouch(id, request, toTheEnd()));
  }

  undo(entryId: string): Promise<boolean> {
    return this.#act({ kind: "undo", entryId }, (id) => this.api.undo(id, entryId, toTheEnd()));
  }

  retry(effectId: string): Promise<boolean> {
    return this.#act({ kind: "retry", effectId }, (id) => this.api.retryEffect(id, effectId, toTheEnd()));
  }

  judge(entryId: string, isAnswer: boolean): Promise<boolean> {
    return this.#act({ kind: "judge", entryId, isAnswer }, (id) => this.api.judge(id, entryId, isAnswer, toTheEnd()));
  }

  addAddress(address: string): Promise<boolean> {
    return this.#act({ kind: "addAddress", address }, (id) => this.api.addAddress(id, address, toTheEnd()));
  }

  removeAddress(address: string): Promise<boolean> {
    return this.#act({ kind: "removeAddress", address }, (id) => this.api.removeAddress(id, address, toTheEnd()));
  }

  /** The newest act of the user's own that can be taken back; what happened by itself is undone on its entry only. */
  undoable(): string | null {
    const state = this.#state;
    if (state.kind !== "lead" || state.doing !== null) return null;
    return ownUndoable(state.lead);
  }

  /** Shows the wish at once, then what the server made of it; a failure goes back to where it was, and says so. */
  async #act(doing: Doing, send: (id: string) => Promise<Lead>): Promise<boolean> {
    const before = this.#state;
    if ((before.kind !== "lead" && before.kind !== "stranger") || before.doing !== null) return false;
    this.#acts++;
    this.#show({ ...before, doing, trouble: null });
    try {
      const lead = await send(before.kind === "lead" ? before.lead.id : "");
      if (this.signal.aborted) return false;
      this.#take({ value: lead, etag: null });
      this.events.done(doing, lead);
      return true;
    } catch (error) {
      this.#show({ ...before, doing: null, trouble: asTrouble(error) });
      return false;
    }
  }

  async readAgain(): Promise<void> {
    const state = this.#state;
    if (state.kind !== "lead" || state.doing !== null || document.visibilityState === "hidden") return;
    const acts = this.#acts;
    try {
      const read = await this.api.readLead(state.lead.id, this.#etag, this.signal);
      if (this.signal.aborted || acts !== this.#acts) return;
      this.#failures = 0;
      if (read !== null) this.#takeNewer(state.lead, read);
      else if (state.stale || isAboutAccess(state.trouble)) this.#show({ ...state, stale: false, trouble: null });
    } catch (error) {
      if (!this.signal.aborted && acts === this.#acts) this.#readingFailed(asTrouble(error));
    }
  }

  #takeNewer(known: Lead, read: Versioned<Lead>): void {
    if (read.value.version < known.version) return;
    this.#take(read);
    if (read.value.version > known.version) this.events.happened(known, read.value);
  }

  #readingFailed(trouble: Trouble): void {
    const state = this.#state;
    if (state.kind !== "lead") return;
    if (trouble.kind === "gone") return this.#show({ kind: "stranger", doing: null, trouble: null });
    if (isAboutAccess(trouble)) return this.#show({ ...state, trouble });
    if (++this.#failures >= failuresUntilStale) this.#show({ ...state, stale: true });
  }

  #take(read: Versioned<Lead>): void {
    this.#etag = read.etag;
    this.#failures = 0;
    const newest = read.value.timeline[0];
    if (newest !== undefined) this.clock.notBefore(newest.at);
    // Nobody is followed up any more: they can be captured anew, like anyone else.
    if (read.value.status === "retired") return this.#show({ kind: "stranger", doing: null, trouble: null });
    this.#show({ kind: "lead", lead: read.value, doing: null, trouble: null, stale: false });
  }

  #show(state: DeskState): void {
    if (this.signal.aborted) return;
    this.#state = state;
    this.events.changed(state);
  }
}

/** Only while nothing that can be undone has happened since: an answer that came later is not pulled from under the user. */
export function ownUndoable({ timeline }: Lead): string | null {
  const newest = timeline.find((entry) => entry.undoable && !entry.undone);
  return newest !== undefined && ownActs.has(newest.kind) ? newest.id : null;
}

const ownActs: ReadonlySet<TimelineKind> = new Set(["captured", "nextTouchSet", "judgedAnswer", "judgedNoAnswer"]);

/** Such a trouble stays until a reading works again. */
function isAboutAccess(trouble: Trouble | null): boolean {
  return trouble?.remedy === "signIn" || trouble?.remedy === "consent";
}
