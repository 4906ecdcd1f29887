import { unwrap, wrap, type BodyForm, type Draft, type FromPage, type FromPane, type OpenItem } from "../protocol";
import type { Broker } from "./broker";

export interface PaneHostOptions {
  /** Where the pane is served from: nothing is said to, or heard from, another origin. */
  origin: string;
  window: () => Window | null;
  welcome: () => Omit<Extract<FromPage, { type: "welcome" }>, "type" | "item" | "dark">;
  broker: Broker;
  /** The pane is there: it has loaded the stand-in and said hello. */
  greeted: () => void;
  readBody: (id: string, form: BodyForm) => Promise<string>;
  compose: (draft: Draft) => void;
  /** Writes into the mail that is being written. */
  insert: (data: string, form: BodyForm) => void;
  setSubject: (subject: string) => void;
  openUrl: (url: string) => void;
  close: () => void;
}

/** Outlook's end of the line to the pane in the iframe. */
export class PaneHost {
  readonly #options: PaneHostOptions;
  #item: OpenItem | null = null;
  #dark = false;
  #greeted = false;

  constructor(options: PaneHostOptions) {
    this.#options = options;
  }

  show(item: OpenItem | null): void {
    this.#item = item;
    if (this.#greeted) this.#send({ type: "item", item });
  }

  setTheme(dark: boolean): void {
    this.#dark = dark;
    if (this.#greeted) this.#send({ type: "theme", dark });
  }

  readonly hear = (event: MessageEvent): void => {
    if (event.origin !== this.#options.origin || event.source !== this.#options.window()) return;
    const message = unwrap(event.data);
    if (message) void this.#answer(message as FromPane);
  };

  async #answer(message: FromPane): Promise<void> {
    switch (message.type) {
      case "hello":
        this.#greeted = true;
        this.#options.greeted();
        this.#send({ type: "welcome", ...this.#options.welcome(), item: this.#item, dark: this.#dark });
        break;
      case "auth": {
        const envelope = await this.#options.broker.answer(message.envelope);
        if (envelope) this.#send({ type: "auth", envelope });
        break;
      }
      case "body": {
        const content = await this.#options.readBody(message.itemId, message.form).catch(() => null);
        this.#send({ type: "body", request: message.request, content });
        break;
      }
      case "compose":
        this.#options.compose(message.draft);
        break;
      case "insert":
        this.#options.insert(message.data, message.form);
        break;
      case "subject":
        this.#options.setSubject(message.subject);
        break;
      case "open":
        this.#options.openUrl(message.url);
        break;
      case "close":
        this.#options.close();
    }
  }

  #send(message: FromPage): void {
    this.#options.window()?.postMessage(wrap(message), this.#options.origin);
  }
}
