import { asTrouble, type Trouble } from "../api/trouble";

/** A line that is back without saying so is noticed within this time. */
export const triesAgainEvery = 5_000;

/** The way to the server: what finds it lost, or is asked to come later, waits and goes again by itself. */
export class Line {
  readonly #waiting = new Set<() => void>();

  /**
   * Tries until there is a line. Where the server says when to come again that is done, once. Rejects with all else
   * that stands in the way.
   */
  async through<T>(attempt: () => Promise<T>, onWait: (trouble: Trouble) => void): Promise<T> {
    for (let hasWaited = false; ;) {
      try {
        return await attempt();
      } catch (error) {
        const trouble = asTrouble(error);
        const isLost = trouble.kind === "offline" || trouble.kind === "unreachable";
        if (!isLost && (trouble.retryAfter === undefined || hasWaited)) throw error;
        hasWaited ||= !isLost;
        const back = this.#back(trouble, isLost);
        onWait(trouble);
        await back;
      }
    }
  }

  /** Tries at once what waits. */
  readonly hurry = (): void => {
    for (const go of [...this.#waiting]) go();
  };

  #back({ retryAfter }: Trouble, isLost: boolean): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => go(), isLost ? triesAgainEvery : retryAfter);
      const go = () => {
        clearTimeout(timer);
        window.removeEventListener("online", go);
        this.#waiting.delete(go);
        resolve();
      };
      if (isLost) window.addEventListener("online", go);
      this.#waiting.add(go);
    });
  }
}
