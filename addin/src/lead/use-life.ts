import { useEffect, useMemo } from "preact/hooks";

/** Ends with the signal, if there is one, and already when the page that asked for it goes away. */
export function useLife(signal?: AbortSignal): AbortSignal {
  const life = useMemo(() => {
    const own = new AbortController();
    if (signal?.aborted === true) own.abort();
    signal?.addEventListener("abort", () => own.abort(), { signal: own.signal });
    return own;
  }, []);
  useEffect(() => () => life.abort(), []);
  return life.signal;
}
