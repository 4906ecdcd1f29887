import type { Topic } from "../api/types";

type Listener = () => void;

/** Tells when something in the sandbox has changed, over one event stream. After a gap everything counts as changed. */
export class Changes {
  readonly #listeners = new Map<Topic, Set<Listener>>();
  readonly #connection = new Set<(connected: boolean) => void>();
  #lost = false;

  connect(source: EventSource): void {
    source.addEventListener("change", (event: MessageEvent<string>) => {
      this.#tell((JSON.parse(event.data) as { topic: Topic }).topic);
    });
    source.addEventListener("open", () => {
      this.#setConnected(true);
      if (this.#lost) for (const topic of this.#listeners.keys()) this.#tell(topic);
      this.#lost = false;
    });
    source.addEventListener("error", () => {
      this.#lost = true;
      this.#setConnected(false);
    });
  }

  listen(topics: readonly Topic[], listener: Listener): () => void {
    for (const topic of topics) {
      const listeners = this.#listeners.get(topic) ?? new Set();
      this.#listeners.set(topic, listeners.add(listener));
    }
    return () => {
      for (const topic of topics) this.#listeners.get(topic)?.delete(listener);
    };
  }

  onConnection(listener: (connected: boolean) => void): () => void {
    this.#connection.add(listener);
    return () => this.#connection.delete(listener);
  }

  #setConnected(connected: boolean): void {
    for (const listener of this.#connection) listener(connected);
  }

  #tell(topic: Topic): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener();
  }
}
