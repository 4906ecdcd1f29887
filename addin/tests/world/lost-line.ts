import { vi } from "vitest";
import type { OpenPane } from "./open-pane";

/** The line between the pane and the server, to be cut and mended. */
export interface LostLine {
  /** What the cut line lost, and what arrived after it was mended: each press by its id, or where it has none its path. */
  readonly tried: readonly string[];
  readonly arrived: readonly string[];
  readonly cut: () => void;
  readonly mend: () => Promise<void>;
}

export const noLine = (): Promise<never> => Promise.reject(new TypeError("Failed to fetch"));

export function lineOf({ server, wait }: OpenPane): LostLine {
  const online = vi.spyOn(navigator, "onLine", "get");
  const [tried, arrived]: [string[], string[]] = [[], []];
  const note = (list: string[], { method, url, headers }: Request) => {
    if (method !== "GET") list.push(headers.get("idempotency-key") ?? new URL(url).pathname);
  };
  return {
    tried,
    arrived,
    cut() {
      online.mockReturnValue(false);
      server.override = (request) => {
        note(tried, request);
        return noLine();
      };
    },
    async mend() {
      online.mockReturnValue(true);
      server.override = (request) => {
        note(arrived, request);
        return null;
      };
      window.dispatchEvent(new Event("online"));
      await wait(50);
    },
  };
}
