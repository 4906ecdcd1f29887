/** Waits that long; rejects as soon as nobody waits any more. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}

/** How long an answer asks to wait, in milliseconds; undefined where it does not say. */
export function retryAfterOf({ headers }: Response, longest: number): number | undefined {
  const seconds = Number.parseFloat(headers.get("retry-after") ?? "");
  return seconds >= 0 ? Math.min(seconds * 1000, longest) : undefined;
}
