import type { Trouble } from "../api/trouble";
import type { Line } from "./line";

/** What could not be done after its page had gone. */
export interface Failed {
  readonly trouble: Trouble;
  readonly again: () => void;
}

export interface ErrandsState {
  /** Why something waits; null while nothing does. */
  readonly trouble: Trouble | null;
  /** How much waits that no page shows. */
  readonly waiting: number;
  readonly failed: readonly Failed[];
}

export const noErrands: ErrandsState = { trouble: null, waiting: 0, failed: [] };

interface Asked {
  /** Says itself that it waits, as long as it is there. Without one the pane says so. */
  readonly page?: AbortSignal;
  /** It is not wanted any more: what is not on its way by then is never sent. */
  readonly dropped?: AbortSignal;
  readonly onWait?: (trouble: Trouble) => void;
}

interface Late {
  readonly page: AbortSignal;
  readonly over: Promise<void>;
  readonly end: () => void;
  trouble: Trouble;
}

/**
 * Does what the user asked for and no lead's outbox keeps, such as a setting: it waits for the line like all else, but
 * ends with the window. What waits is done in the order in which it was asked for, so that the later wish holds.
 */
export class Errands {
  readonly #late: Late[] = [];
  #failed: readonly Failed[] = [];

  constructor(
    private readonly line: Line,
    private readonly changed: (state: ErrandsState) => void,
  ) {}

  /** Every attempt is to be one press. Rejects with what is no matter of waiting, or as soon as it is seen to be dropped. */
  async run<T>(attempt: () => Promise<T>, { page = AbortSignal.abort(), dropped, onWait }: Asked = {}): Promise<T> {
    let late: Late | undefined;
    let isUnderWay = false;
    const end = () => late !== undefined && this.#end(late);
    const wait = (trouble: Trouble) => {
      if (late === undefined) {
        this.#late.push((late = lateOf(page, trouble)));
        page.addEventListener("abort", this.#tell, { once: true });
        dropped?.addEventListener("abort", () => isUnderWay || end(), { once: true });
      }
      late.trouble = trouble;
      onWait?.(trouble);
      this.#tell();
    };
    const inTurn = async () => {
      for (let first = this.#before(late); first !== undefined; first = this.#before(late))
        await this.#after(first, wait);
      dropped?.throwIfAborted();
      isUnderWay = true;
      try {
        return await attempt();
      } catch (error) {
        dropped?.throwIfAborted();
        throw error;
      } finally {
        isUnderWay = false;
      }
    };
    return this.line.through(inTurn, wait).finally(end);
  }

  /** Tries at once what waits. */
  readonly hurry = (): void => this.line.hurry();

  /** Nobody is there to be told on its page. */
  fail(trouble: Trouble, again: () => void): void {
    this.#failed = [...this.#failed, { trouble, again }];
    this.#tell();
  }

  /** The user has seen it. */
  forget(seen: Failed): void {
    this.#failed = this.#failed.filter((failed) => failed !== seen);
    this.#tell();
  }

  #before(late: Late | undefined): Late | undefined {
    return late === undefined ? this.#late.at(-1) : this.#late[this.#late.indexOf(late) - 1];
  }

  async #after(first: Late, wait: (trouble: Trouble) => void): Promise<void> {
    wait(first.trouble);
    this.line.hurry();
    await first.over;
    // What follows from it is in sight by then, and counts for what comes next.
    await new Promise((resolve) => setTimeout(resolve));
  }

  #end(late: Late): void {
    late.end();
    const at = this.#late.indexOf(late);
    if (at >= 0) this.#late.splice(at, 1);
    this.#tell();
  }

  readonly #tell = (): void => {
    const unseen = this.#late.filter(({ page }) => page.aborted);
    const failed = this.#failed;
    const isNothing = unseen.length === 0 && failed.length === 0;
    this.changed(isNothing ? noErrands : { trouble: unseen.at(-1)?.trouble ?? null, waiting: unseen.length, failed });
  };
}

function lateOf(page: AbortSignal, trouble: Trouble): Late {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (end = resolve));
  return { page, over, end, trouble };
}
