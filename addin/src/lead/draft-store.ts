const prefix = "followup-draft:";

/**
 * Keeps what was typed in a form while others are looked at, and through the reload that pinning causes.
 * It ends with the browser session. Where storage is blocked, memory has to do.
 */
export class DraftStore {
  readonly #memory = new Map<string, object>();

  /** Null where nothing was typed; what an older pane did not know yet is as in `empty`. */
  read<T extends object>(key: string, empty: T): T | null {
    const kept = this.#memory.get(key) ?? this.#stored(key);
    return kept === undefined ? null : { ...empty, ...kept };
  }

  keep(key: string, draft: object): void {
    this.#memory.set(key, draft);
    attempt(() => sessionStorage.setItem(prefix + key, JSON.stringify(draft)));
  }

  forget(key: string): void {
    this.#memory.delete(key);
    attempt(() => sessionStorage.removeItem(prefix + key));
  }

  #stored(key: string): object | undefined {
    return attempt(() => {
      const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? "null");
      return typeof kept === "object" && kept !== null ? kept : undefined;
    });
  }
}

/** Storage may be blocked or full, which must not stop the pane. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
