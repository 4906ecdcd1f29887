import { useEffect, useMemo, useState } from "preact/hooks";
import { usePane } from "../pane-context";
import { strangerIf, type DeskEvents, type DeskState, type Whom } from "./desk-state";
import { LeadDesk } from "./lead-desk";

type Told = Omit<DeskEvents, "changed">;

/** One desk for as long as the person's page is shown; `told` is the page's newest answer to what happens. */
export function useLeadDesk(whom: Whom, signal: AbortSignal, told: Told): [LeadDesk, DeskState] {
  const pane = usePane();
  const known = "address" in whom ? () => pane.known.has(whom.address) : () => true;
  const [state, setState] = useState<DeskState>(() => (known() ? { kind: "looking" } : strangerIf(false)));
  const listener = useMemo<{ current: Told }>(() => ({ current: told }), []);
  listener.current = told;
  const desk = useMemo(
    () =>
      new LeadDesk(
        pane,
        whom,
        {
          changed: (changed) => {
            setState(changed);
            pane.known.learn(whom, changed);
          },
          done: (...args) => listener.current.done(...args),
          happened: (...args) => listener.current.happened(...args),
        },
        signal,
        state,
      ),
    [],
  );
  useEffect(() => desk.open(), []);
  return [desk, state];
}
