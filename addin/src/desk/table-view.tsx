import { useState } from "preact/hooks";
import type { LeadFinder } from "../features/leads/lead-finder";
import type { LeadRowsProps } from "../features/leads/lead-rows";
import { asTrouble } from "../api/trouble";
import { troubleSentence } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { Toast } from "../ui/toast";
import { BulkBar } from "./bulk-bar";
import type { BulkDone } from "./bulk-dialog";
import { LeadTable } from "./lead-table";
import { useEdits } from "./use-edits";

interface TableViewProps {
  readonly rows: LeadRowsProps;
  readonly finder: LeadFinder;
}

/** The table, what is done to those who are chosen in it, and the way back from both. */
export function TableView({ rows, finder }: TableViewProps) {
  const { text } = useWords();
  const words = useDeskText();
  const { api } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { toast, say, edit, undo } = useEdits(finder);
  const undoBulk = async (id: string) => {
    try {
      const { undone } = await api.list.undoBulk(id);
      say({ sentence: words.bulk.undone(undone), action: null });
      void finder.look();
    } catch (error) {
      const action = { label: text.retry, run: () => void undoBulk(id) };
      say({ sentence: troubleSentence(asTrouble(error), text), action });
    }
  };
  const done = ({ changed, undoId }: BulkDone) => {
    const action = undoId === null ? null : { label: text.undo, run: () => void undoBulk(undoId) };
    say({ sentence: words.bulk.done(changed), action });
    setChosen(new Set());
    void finder.look();
  };
  return (
    <>
      {chosen.size > 0 && <BulkBar chosen={chosen} onNone={() => setChosen(new Set())} onDone={done} />}
      {rows.items.length > 0 && (
        <LeadTable key={rows.turn} {...rows} chosen={chosen} onChoose={setChosen} onEdit={edit} onUndo={undo} />
      )}
      <Toast toast={toast} dismissName={text.dismiss} onDismiss={() => say(null)} />
    </>
  );
}
