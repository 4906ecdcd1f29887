import { useRef, useState } from "preact/hooks";
import { changeOf, pressed, type RequestId } from "../api/changes";
import type { Lead } from "../api/contract";
import type { TodayItem } from "../api/today-contract";
import { asTrouble, type Trouble } from "../api/trouble";
import { usePane } from "../pane-context";
import { useWords } from "../text/words";
import type { ToastContent } from "../ui/toast";
import { doneSentence } from "./done-toast";
import { ownUndoable } from "./doing";
import { undoOn } from "./undo-on";
import { useActs } from "./use-acts";

interface LettingGo {
  /** Who is on the way out. */
  readonly going: string | null;
  readonly trouble: Trouble | null;
  readonly again: () => void;
  readonly toast: ToastContent | null;
  readonly dismiss: () => void;
  readonly letGo: (item: TodayItem) => void;
}

/** Lets go of somebody straight from a list, and takes it back. `onChange`: the list is another one now. */
export function useLettingGo(onChange: () => void, signal: AbortSignal): LettingGo {
  const { text } = useWords();
  const { api, outbox } = usePane();
  const [going, setGoing] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [toast, setToast] = useState<ToastContent | null>(null);
  const last = useRef<() => void>(() => undefined);
  const acts = useActs(setToast, signal);
  const undo = async (lead: Lead, entryId: string, id: RequestId) => {
    await undoOn(api, lead, entryId, id);
    onChange();
    return true;
  };
  const letGo = async (item: TodayItem, id: RequestId) => {
    if (going !== null) return;
    last.current = () => void letGo(item, id);
    setGoing(item.id);
    setTrouble(null);
    try {
      const asked = { id, who: item.name, leadId: item.id, doing: { kind: "letGo" }, decided: null } as const;
      const lead = await outbox.send({ ...asked, change: changeOf.letGo(item) }, signal);
      const entryId = ownUndoable(lead);
      const sentence = doneSentence({ kind: "letGo" }, lead, text);
      if (entryId === null) {
        setToast({ sentence, action: null });
        return;
      }
      const act = { sentence, entryId, takeBack: pressed((back) => undo(lead, entryId, back)) };
      acts.did(act);
      setToast({ sentence, action: { label: text.undo, run: () => void acts.undo(act) } });
    } catch (error) {
      setTrouble(asTrouble(error));
    } finally {
      setGoing(null);
      onChange();
    }
  };
  return {
    going,
    trouble,
    again: () => last.current(),
    toast,
    dismiss: () => setToast(null),
    letGo: (item) => void letGo(item, crypto.randomUUID()),
  };
}
