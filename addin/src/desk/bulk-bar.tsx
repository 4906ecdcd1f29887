import { useState } from "preact/hooks";
import { useDeskText } from "../text/en-desk";
import { Button } from "../ui/button";
import { BulkDialog, type BulkDone } from "./bulk-dialog";
import { bulkActs, type BulkAct } from "./bulk-form";

interface BulkBarProps {
  readonly chosen: ReadonlySet<string>;
  readonly onNone: () => void;
  readonly onDone: (done: BulkDone) => void;
}

/** What can be done to all who are chosen; each act shows first what it would change. */
export function BulkBar({ chosen, onNone, onDone }: BulkBarProps) {
  const words = useDeskText();
  const [act, setAct] = useState<BulkAct | null>(null);
  return (
    <div class="desk-bulk" role="toolbar" aria-label={words.bulk.title}>
      <p role="status">{words.bulk.chosen(chosen.size)}</p>
      {bulkActs.map((name) => (
        <Button key={name} size="small" onClick={() => setAct(name)}>
          {words.bulk.acts[name]}
        </Button>
      ))}
      <Button look="subtle" size="small" onClick={onNone}>
        {words.bulk.none}
      </Button>
      {act !== null && (
        <BulkDialog
          act={act}
          ids={[...chosen]}
          onClose={() => setAct(null)}
          onDone={(done) => {
            setAct(null);
            onDone(done);
          }}
        />
      )}
    </div>
  );
}
