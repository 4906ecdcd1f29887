type Work = (lock: object | null) => Promise<unknown> | undefined;

/** The browser's locks as far as the pane uses them: one holder of a name at a time, the others wait or go without. */
export class FakeLocks {
  readonly #held = new Map<string, Promise<unknown>>();

  readonly request = async (name: string, ...rest: readonly [Work] | readonly [object, Work]): Promise<unknown> => {
    const work = rest.length === 1 ? rest[0] : rest[1];
    if (rest.length === 2 && this.#held.has(name)) return work(null);
    while (this.#held.has(name)) await this.#held.get(name);
    const working = Promise.resolve(work({}));
    const done = working.catch(() => undefined).then(() => this.#held.delete(name));
    this.#held.set(name, done);
    return working;
  };

  /** A window that closes holds nothing any more. */
  release(): void {
    this.#held.clear();
  }
}
