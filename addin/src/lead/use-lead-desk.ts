import { useEffect, useMemo, useState } from "preact/hooks";
import { usePane } from "../pane-context";
import type { DeskEvents, DeskState, Whom } from "./desk-state";
import { LeadDesk } from "./lead-desk";

type Told = Omit<DeskEvents, "changed">;

/** One desk for as long as the person's page is shown; `told` is the page's newest answer to what happens. */
export function useLeadDesk(whom: Whom, signal: AbortSignal, told: Told): [LeadDesk, DeskState] {
  const pane = usePane();
  const [state, setState] = useState<DeskState>({ kind: "looking" });
  const listener = useMemo<{ current: Told }>(() => ({ current: told }), []);
  listener.current = told;
  const desk = useMemo(
    () =>
      new LeadDesk(
        pane.api,
        pane.clock,
        pane.outbox,
        whom,
        {
          changed: setState,
          done: (...args) => listener.current.done(...args),
          happened: (...args) => listener.current.happened(...args),
        },
        signal,
      ),
    [],
  );
  useEffect(() => desk.open(), []);
  return [desk, state];
}
