import { useState } from "preact/hooks";
import type { BulkAction, BulkResult } from "../api/leads-contract";
import { TroubleMessage } from "../lead/trouble-message";
import { useSaving } from "../loading/use-saving";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { bulkActionOf, BulkForm, emptyBulk, type BulkAct, type BulkDraft } from "./bulk-form";
import { BulkPreview } from "./bulk-preview";

export interface BulkDone {
  readonly changed: number;
  readonly undoId: string | null;
}

interface BulkDialogProps {
  readonly act: BulkAct;
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (done: BulkDone) => void;
}

interface Looked {
  readonly action: BulkAction;
  readonly result: BulkResult;
  /** The act's own: pressed twice, or sent again, it is done once. */
  readonly id: string;
}

/** An act on many: what it is, then what it would change, and only then is it done. */
export function BulkDialog({ act, ids, onClose, onDone }: BulkDialogProps) {
  const { text } = useWords();
  const words = useDeskText();
  const { api, remedy } = usePane();
  const [draft, setDraft] = useState<BulkDraft>(emptyBulk);
  const [looked, setLooked] = useState<Looked | null>(null);
  const { busy, trouble, save, again, forgive } = useSaving();
  const action = bulkActionOf(act, draft);
  const look = (wished: BulkAction) =>
    save(async () => {
      setLooked({ action: wished, result: await api.list.previewBulk(ids, wished), id: crypto.randomUUID() });
    });
  const submit = () => {
    if (looked === null) {
      if (action !== null) void look(action);
      return;
    }
    void save(async () => onDone(await api.list.bulk(ids, looked.action, looked.id)));
  };
  return (
    <Dialog
      title={words.bulk.acts[act]}
      onClose={onClose}
      onSubmit={submit}
      actions={(close) => (
        <>
          {looked?.result.changed !== 0 && (
            <Button type="submit" look="primary" busy={busy}>
              {looked === null ? words.bulk.preview : words.bulk.go(looked.result.changed)}
            </Button>
          )}
          {looked !== null && <Button onClick={() => setLooked(null)}>{words.bulk.back}</Button>}
          <Button look="subtle" onClick={close}>
            {text.cancel}
          </Button>
        </>
      )}
    >
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again)} />}
      {looked === null ? (
        <BulkForm
          act={act}
          draft={draft}
          onDraft={(changed) => {
            forgive();
            setDraft(changed);
          }}
        />
      ) : (
        <BulkPreview result={looked.result} />
      )}
    </Dialog>
  );
}
