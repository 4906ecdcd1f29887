import { useState } from "preact/hooks";
import type { LeadFinder } from "../features/leads/lead-finder";
import type { LeadRowsProps } from "../features/leads/lead-rows";
import type { LeadSummary } from "../api/leads-contract";
import { asTrouble } from "../api/trouble";
import { troubleSentence } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { Choices } from "../ui/choices";
import { Toast } from "../ui/toast";
import { BulkBar } from "./bulk-bar";
import type { BulkDone } from "./bulk-dialog";
import { LeadBoard } from "./lead-board";
import { LeadTable } from "./lead-table";
import { useEdits } from "./use-edits";

interface ListAtDeskProps {
  readonly rows: LeadRowsProps;
  readonly finder: LeadFinder;
}

type Form = "table" | "board";

/** The list as a table or by state, what is done to many or one of them, and the way back from it. */
export function ListAtDesk({ rows, finder }: ListAtDeskProps) {
  const { text } = useWords();
  const words = useDeskText();
  const { api } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { toast, say, edit, undo } = useEdits(finder);
  const [form, setForm] = useState<Form>("table");
  const show = (wished: Form) => {
    setForm(wished);
    setChosen(new Set());
    // Every state has its column.
    finder.ask({ state: wished === "board" ? "all" : "active" });
  };
  const letGo = async (lead: LeadSummary, id: string) => {
    try {
      done(await api.list.bulk([lead.id], { letGo: true }, id));
    } catch (error) {
      const action = { label: text.retry, run: () => void letGo(lead, id) };
      say({ sentence: troubleSentence(asTrouble(error), text), action });
    }
  };
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
      <FormChoice form={form} onForm={show} />
      {chosen.size > 0 && <BulkBar chosen={chosen} onNone={() => setChosen(new Set())} onDone={done} />}
      {form === "board" && (
        <LeadBoard
          query={finder.query}
          fresh={rows.items}
          opened={rows.opened ?? null}
          onOpen={rows.onOpen}
          onLetGo={(lead) => void letGo(lead, crypto.randomUUID())}
        />
      )}
      {form === "table" && rows.items.length > 0 && (
        <LeadTable key={rows.turn} {...rows} chosen={chosen} onChoose={setChosen} onEdit={edit} onUndo={undo} />
      )}
      <Toast toast={toast} dismissName={text.dismiss} onDismiss={() => say(null)} />
    </>
  );
}

function FormChoice({ form, onForm }: { readonly form: Form; readonly onForm: (form: Form) => void }) {
  const { views } = useDeskText();
  return (
    <div class="desk-views">
      <Choices<Form>
        title={views.title}
        value={form}
        options={{ table: views.table, board: views.board }}
        onValue={onForm}
      />
    </div>
  );
}
