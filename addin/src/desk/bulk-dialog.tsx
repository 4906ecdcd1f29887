import { useState } from "preact/hooks";
import type { BulkAction, BulkResult } from "../api/leads-contract";
import { SavingTrouble } from "../loading/saving-trouble";
import { useLooking } from "../loading/use-looking";
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
export function BulkDialog(props: BulkDialogProps) {
  const { text } = useWords();
  const words = useDeskText();
  const { looked, saving, looking, form, submit, back, close } = useBulk(props);
  return (
    <Dialog
      title={words.bulk.acts[props.act]}
      onClose={close}
      onSubmit={submit}
      actions={(leave) => (
        <>
          {looked?.result.changed !== 0 && (
            <Button type="submit" look="primary" busy={saving.busy || looking.busy}>
              {looked === null ? words.bulk.preview : words.bulk.go(looked.result.changed)}
            </Button>
          )}
          {looked !== null && <Button onClick={back}>{words.bulk.back}</Button>}
          <Button look="subtle" onClick={leave}>
            {text.cancel}
          </Button>
        </>
      )}
    >
      <SavingTrouble {...looking} />
      <SavingTrouble {...saving} />
      {looked === null ? <BulkForm {...form} /> : <BulkPreview result={looked.result} />}
    </Dialog>
  );
}

/** Its steps, and the ways back from each. */
function useBulk({ act, ids, onClose, onDone }: BulkDialogProps) {
  const { api } = usePane();
  const [draft, setDraft] = useState<BulkDraft>(emptyBulk);
  const [looked, setLooked] = useState<Looked | null>(null);
  const saving = useSaving();
  const looking = useLooking();
  const forgive = () => {
    saving.forgive();
    looking.forgive();
  };
  const action = bulkActionOf(act, draft);
  const look = (wished: BulkAction) =>
    looking.look(async () => {
      setLooked({ action: wished, result: await api.list.previewBulk(ids, wished), id: crypto.randomUUID() });
    });
  const submit = () => {
    if (looked !== null) saving.save(looked.id, async () => onDone(await api.list.bulk(ids, looked.action, looked.id)));
    else if (action !== null) look(action);
  };
  const back = () => {
    forgive();
    setLooked(null);
  };
  // Who closes it while it waits does not want it any more.
  const close = () => {
    forgive();
    onClose();
  };
  const onDraft = (changed: BulkDraft) => {
    forgive();
    setDraft(changed);
  };
  return { looked, saving, looking, form: { act, draft, onDraft }, submit, back, close };
}
