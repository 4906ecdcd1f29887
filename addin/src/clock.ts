const smallDifference = 2_000;

/**
 * The server's time, learnt from its answers, so that "today" and "Tuesday" are right on a machine whose clock is not.
 */
export class ServerClock {
  #ahead = 0;
  readonly #listeners = new Set<() => void>();

  /** Tells whenever it turns out to be another time than was believed, until the returned function is called. */
  whenSet(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  /** `Date` header of an answer: whole seconds, so small differences say nothing. */
  learn(dateHeader: string | null): void {
    const told = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
    if (Number.isNaN(told)) return;
    const ahead = told - Date.now();
    this.#set(Math.abs(ahead) < smallDifference ? 0 : ahead);
  }

  /** Nothing that has happened lies in the future. */
  notBefore(instant: string): void {
    const happened = Date.parse(instant);
    if (happened > this.now().getTime()) this.#set(happened - Date.now());
  }

  #set(ahead: number): void {
    const by = Math.abs(ahead - this.#ahead);
    this.#ahead = ahead;
    if (by >= smallDifference) for (const listener of this.#listeners) listener();
  }
}
