import type { Change, RequestId } from "../api/changes";
import type { TroubleKind } from "../api/trouble";
import type { Doing } from "./doing";

/** What the user asked for, until the server has done it: what they chose and typed and the id of their press, never a token. */
export interface Waiting {
  readonly id: RequestId;
  readonly since: number;
  /** About whom, by name and by what one finds them with. */
  readonly who: string;
  readonly leadId: string | null;
  readonly doing: Doing;
  readonly change: Change;
  /** What they had before their eyes. Null: it was so little that they are asked after any other change. */
  readonly decided: string | null;
  /** It will not be sent any more: why, until the user has seen it. */
  readonly refused?: Refusal;
}

export interface Refusal {
  readonly kind: TroubleKind | "tooOld";
  readonly sentence: string | undefined;
}

/** Grows with the form of what is kept: what another pane left in another form is not read. */
const prefix = "followup-waiting-1:";
const most = 50;
const largest = 20_000;

/**
 * Keeps what waits over a reload, for one account. One entry a press, so that two windows never write the same. Where
 * storage is blocked or full, memory has to do.
 */
export class WaitingStore {
  #place: string | null = null;
  readonly #memory = new Map<RequestId, Waiting>();

  open(account: string): void {
    this.#place = `${prefix}${account.toLowerCase()}:`;
  }

  keep(waiting: Waiting): void {
    const text = JSON.stringify(waiting);
    const { id } = waiting;
    if (this.#place !== null && text.length <= largest && (this.#stored().length < most || this.has(id))) {
      try {
        localStorage.setItem(this.#key(id), text);
        this.#memory.delete(id);
        return;
      } catch {
        // Blocked or full.
      }
    }
    this.#memory.set(id, waiting);
  }

  forget(id: RequestId): void {
    this.#memory.delete(id);
    attempt(() => localStorage.removeItem(this.#key(id)), undefined);
  }

  has(id: RequestId): boolean {
    return this.#memory.has(id) || attempt(() => localStorage.getItem(this.#key(id)) !== null, false);
  }

  /** The oldest first. */
  all(): readonly Waiting[] {
    const stored = this.#stored().map((key) => attempt(() => read(localStorage.getItem(key)), null));
    return [...this.#memory.values(), ...stored.filter((waiting) => waiting !== null)].sort(
      (one, other) => one.since - other.since,
    );
  }

  #key(id: RequestId): string {
    return `${this.#place}${id}`;
  }

  #stored(): readonly string[] {
    const place = this.#place;
    return place === null ? [] : attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(place)), []);
  }
}

function read(text: string | null): Waiting | null {
  const kept = JSON.parse(text ?? "null") as Partial<Waiting> | null;
  return kept?.id === undefined || kept.change?.path.startsWith("/leads") !== true ? null : (kept as Waiting);
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Locks end with the window that holds them. Where there are none the id makes a double harmless. */
const locks = () => (navigator as { readonly locks?: LockManager | null }).locks ?? null;

/** This window is at it: no other begins before it is over. Nobody waits for the lock itself. */
export function hold(id: RequestId, work: Promise<unknown>): void {
  const over = work.catch(() => undefined);
  // A frame may be refused its locks.
  locks()
    ?.request(prefix + id, () => over)
    .catch(() => undefined);
}

/** Does it where no window is at it. */
export async function unlessHeld(id: RequestId, work: () => Promise<void>): Promise<void> {
  const all = locks();
  if (all === null) return work();
  let isAnswered = false;
  const once = (lock: Lock | null) => {
    isAnswered = true;
    return lock === null ? undefined : work();
  };
  await all.request(prefix + id, { ifAvailable: true }, once).catch(() => (isAnswered ? undefined : work()));
}
