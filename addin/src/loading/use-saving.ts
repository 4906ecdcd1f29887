import { useRef, useState } from "preact/hooks";
import { pressed, type RequestId } from "../api/changes";
import { asTrouble, type Trouble } from "../api/trouble";
import { useLife } from "../lead/use-life";
import { usePane } from "../pane-context";

export interface Saving {
  /** It is on its way. What waits for the line is not: it can be asked for otherwise. */
  readonly busy: boolean;
  /** It waits for the line and is sent by itself, under the same id; `trouble` says why. */
  readonly waits: boolean;
  readonly trouble: Trouble | null;
  /**
   * One at a time; what is asked for while another is on its way is not begun. `what` says what is wished: the same once
   * more, while it waits or after it failed, is the same press and keeps its id, another takes the place of what waits.
   */
  readonly save: (what: unknown, attempt: (id: RequestId) => Promise<void>) => void;
  /** Does once more what had failed, and at once what waits. */
  readonly again: () => void;
  /** What had failed is being changed: its trouble is over. What waits is not sent any more: it is not what is wished. */
  readonly forgive: () => void;
}

interface Press {
  readonly what: string;
  readonly attempt: () => Promise<void>;
  readonly dropped: AbortController;
}

type State = Pick<Saving, "busy" | "waits" | "trouble">;

const idle: State = { busy: false, waits: false, trouble: null };

/**
 * Something being saved, and what stood in its way. Where the line is lost it waits, and is sent once when that is
 * back, also when its page has gone by then: the pane says so instead, and what is refused then. Of two wishes the later
 * holds: what waits is given up as soon as the form is changed or saves something else, and what other forms
 * ask for goes after it. It does not outlive the window.
 */
export function useSaving(): Saving {
  const { errands } = usePane();
  const page = useLife();
  const [state, setState] = useState(idle);
  const now = useRef(idle);
  const last = useRef<Press | null>(null);
  const show = (shown: State) => setState((now.current = shown));

  const send = async (press: Press) => {
    const { dropped, attempt } = press;
    const tell = (shown: State) => dropped.signal.aborted || show(shown);
    const onWait = (trouble: Trouble) => tell({ busy: false, waits: true, trouble });
    last.current = press;
    show({ ...idle, busy: true });
    try {
      await errands.run(attempt, { page, dropped: dropped.signal, onWait });
      if (last.current === press) last.current = null;
      tell(idle);
    } catch (error) {
      if (dropped.signal.aborted) return;
      const trouble = asTrouble(error);
      tell({ ...idle, trouble });
      if (page.aborted) errands.fail(trouble, () => void send(press));
    }
  };
  const forgive = () => {
    if (now.current.busy) return;
    if (now.current.waits) last.current?.dropped.abort();
    show(idle);
  };
  const again = () => {
    if (now.current.waits) errands.hurry();
    else if (last.current !== null && !now.current.busy) void send(last.current);
  };
  const save: Saving["save"] = (what, attempt) => {
    if (now.current.busy) return;
    const told = JSON.stringify(what);
    const known = last.current;
    if (known?.what === told && !known.dropped.signal.aborted) return again();
    forgive();
    void send({ what: told, attempt: pressed(attempt), dropped: new AbortController() });
  };
  return { ...state, save, again, forgive };
}
