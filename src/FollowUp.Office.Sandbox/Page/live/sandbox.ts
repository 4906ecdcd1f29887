import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { control } from "../api/control";
import type { SandboxState } from "../api/types";
import { useLive } from "./use-live";

/** What every part of the page needs: the sandbox's state, and its time. */
export interface Sandbox {
  state: SandboxState;
  /** The sandbox's time now: it runs like ours, from wherever the clock was turned to. */
  now: () => Date;
}

export const SandboxContext = createContext<Sandbox | null>(null);

export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error("useSandbox is used outside the sandbox's page.");
  return sandbox;
}

export function useSandboxState() {
  const live = useLive(["clock", "faults"], control.state, []);
  const state = live.value;
  const sandbox = useMemo<Sandbox | null>(() => {
    if (!state) return null;
    const ahead = Date.parse(state.now) - Date.now();
    return { state, now: () => new Date(Date.now() + ahead) };
  }, [state]);
  return { sandbox, problem: live.kind === "failed" ? live.sentence : null };
}

/** The sandbox's time, renewed every `seconds`. */
export function useNow(seconds = 5): Date {
  const { now } = useSandbox();
  const [time, setTime] = useState(now);
  useEffect(() => {
    setTime(now());
    const timer = setInterval(() => {
      setTime(now());
    }, seconds * 1000);
    return () => {
      clearInterval(timer);
    };
  }, [now, seconds]);
  return time;
}
