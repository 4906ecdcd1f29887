import { asTrouble, type Trouble } from "../api/trouble";

/** A line that is back without saying so is noticed within this time. */
const triesAgainEvery = 5_000;

/**
 * Sends what the user asked for. Where the connection is lost it waits until there is one, and is sent then, once:
 * `isRepeat` tells that an attempt before may have arrived. It lives in memory, and ends with the pane.
 */
export class Outbox {
  readonly #waiting = new Map<() => void, Trouble>();

  constructor(private readonly changed: (trouble: Trouble | null) => void) {}

  async send<T>(attempt: (isRepeat: boolean) => Promise<T>): Promise<T> {
    for (let isRepeat = false; ; isRepeat = true) {
      try {
        return await attempt(isRepeat);
      } catch (error) {
        const trouble = asTrouble(error);
        if (trouble.kind !== "offline" && trouble.kind !== "unreachable") throw error;
        await this.#line(trouble);
      }
    }
  }

  /** Tries at once what waits. */
  readonly hurry = (): void => {
    for (const go of [...this.#waiting.keys()]) go();
  };

  #line(trouble: Trouble): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => go(), triesAgainEvery);
      const go = () => {
        clearTimeout(timer);
        window.removeEventListener("online", go);
        this.#waiting.delete(go);
        // What fails again says so again a moment later; until then it is on its way.
        resolve();
        if (this.#waiting.size === 0) queueMicrotask(() => this.#waiting.size === 0 && this.changed(null));
      };
      window.addEventListener("online", go);
      this.#waiting.set(go, trouble);
      this.changed(trouble);
    });
  }
}
