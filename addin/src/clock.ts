/**
 * The server's time, learnt from its answers, so that "today" and "Tuesday" are right on a machine whose clock is not.
 */
export class ServerClock {
  #ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  /** `Date` header of an answer: whole seconds, so small differences say nothing. */
  learn(dateHeader: string | null): void {
    const told = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
    if (Number.isNaN(told)) return;
    const ahead = told - Date.now();
    this.#ahead = Math.abs(ahead) < 2_000 ? 0 : ahead;
  }

  /** Nothing that has happened lies in the future. */
  notBefore(instant: string): void {
    const happened = Date.parse(instant);
    if (happened > this.now().getTime()) this.#ahead = happened - Date.now();
  }
}
