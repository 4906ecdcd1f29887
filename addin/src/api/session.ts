import type { Me } from "./me-contract";

/**
 * The session with the server: it is begun while the pane opens, again as often as that fails, and from the first time that the server
 * tells the account it stands, for as long as the window does. With it come the account's time zone and hours, so that what is pressed
 * waits for it; what is only read does not.
 */
export class Session {
  #begun: Promise<Me> | null = null;
  #stands: (() => void) | null = null;
  readonly #standing = new Promise<void>((resolve) => (this.#stands = resolve));

  /** It has not stood yet, so that what goes wrong meanwhile may be the session's fault. */
  get isEarly(): boolean {
    return this.#stands !== null;
  }

  async begin(asked: Promise<Me>): Promise<Me> {
    this.#begun = asked;
    const me = await asked;
    this.#stands?.();
    this.#stands = null;
    return me;
  }

  /** The newest beginning; rejects where it fails. Null where nobody has begun it. */
  get begun(): Promise<Me> | null {
    return this.#begun;
  }

  /** Until it stands, however often it has to be begun. Null where nobody has begun it: then nothing waits for it. */
  get standing(): Promise<void> | null {
    return this.#begun && this.#standing;
  }
}
