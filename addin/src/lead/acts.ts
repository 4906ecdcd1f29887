import type { Errands } from "./errands";

/** Something that the user did, and the way back. */
export interface Act {
  /** What was said when it was done. */
  readonly sentence: string;
  /** Whom it was about, where that is somebody. */
  readonly who?: string;
  /** Which entry of a timeline it became: taken back there, it cannot be taken back once more. */
  readonly entryId?: string;
  /** False: it is not taken back, and the page has said why. A sentence says it better than that it was taken back. */
  readonly takeBack: () => Promise<boolean | string>;
}

/** How the page in sight speaks of what is taken back. */
export interface Voice {
  undone(act: Act, said?: string): void;
  /** It is taken back as soon as there is a line. */
  waits(): void;
  failed(act: Act, error: unknown): void;
  nothing(): void;
}

/** What the user did since the pane was opened: Ctrl+Z takes back the newest, on whatever page they are by then. */
export class Acts {
  readonly #acts: Act[] = [];
  readonly #voices: Voice[] = [];
  readonly #watching = new Set<() => void>();
  #busy = false;

  /** @param answered Until what was pressed is answered; null where nothing is under way. */
  constructor(
    private readonly answered: () => Promise<void> | null,
    private readonly errands: Pick<Errands, "run">,
  ) {}

  speak(voice: Voice, until: AbortSignal): void {
    this.#voices.push(voice);
    until.addEventListener("abort", () => this.#voices.splice(this.#voices.indexOf(voice), 1), { once: true });
  }

  /** Tells whoever shows leads that one of them is again as it was. */
  watch(look: () => void, until: AbortSignal): void {
    this.#watching.add(look);
    until.addEventListener("abort", () => this.#watching.delete(look), { once: true });
  }

  /** What is done to take something back is no act of its own. */
  did(act: Act): void {
    if (!this.#busy) this.#acts.push(act);
  }

  /** It was taken back otherwise. */
  forget(gone: (act: Act) => boolean): void {
    for (const act of this.#acts.filter(gone)) this.#acts.splice(this.#acts.indexOf(act), 1);
  }

  async undoNewest(): Promise<void> {
    const known = this.#acts.at(-1);
    const answered = this.#busy ? null : this.answered();
    await answered;
    const act = this.#acts.at(-1);
    // What was pressed a moment ago is meant. Where it failed, that was said, and nothing before it is taken back.
    if (answered !== null && act === known) return;
    if (act === undefined) this.#voices.at(-1)?.nothing();
    else await this.undo(act);
  }

  /** Once only, however often it is asked for. While it waits for the line, others can be done and taken back. */
  async undo(act: Act): Promise<void> {
    if (this.#busy || !this.#acts.includes(act)) return;
    this.#busy = true;
    const way = { waits: false };
    const onWait = () => {
      if (way.waits) return;
      way.waits = true;
      this.#busy = false;
      this.forget((other) => other === act);
      this.#voices.at(-1)?.waits();
    };
    try {
      const said = await this.errands.run(act.takeBack, { onWait });
      if (said === false) return;
      this.forget((other) => other === act);
      this.#voices.at(-1)?.undone(act, said === true ? undefined : said);
      for (const look of this.#watching) look();
    } catch (error) {
      if (way.waits) this.#acts.push(act);
      this.#voices.at(-1)?.failed(act, error);
    } finally {
      if (!way.waits) this.#busy = false;
    }
  }
}
