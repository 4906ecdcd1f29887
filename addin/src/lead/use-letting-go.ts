import { useRef, useState } from "preact/hooks";
import { changeOf, type RequestId } from "../api/changes";
import type { TodayItem } from "../api/today-contract";
import { asTrouble, type Trouble } from "../api/trouble";
import { usePane } from "../pane-context";
import { useWords } from "../text/words";
import type { ToastContent } from "../ui/toast";
import { doneSentence } from "./done-toast";
import { ownUndoable } from "./doing";
import { undoOn } from "./undo-on";
import { useDone } from "./use-done";

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
  const last = useRef<() => void>(() => undefined);
  const { toast, dismiss, done } = useDone(signal);
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
      const undo = async (entry: string, back: RequestId) => {
        await undoOn(api, lead, entry, back);
        onChange();
      };
      if (entryId === null) done(sentence);
      else done(sentence, (back) => undo(entryId, back), { entryId });
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
    dismiss,
    letGo: (item) => void letGo(item, crypto.randomUUID()),
  };
}
