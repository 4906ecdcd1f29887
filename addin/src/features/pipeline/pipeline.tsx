import { useState } from "preact/hooks";
import type { Candidate, Pipeline as Known } from "../../api/today-contract";
import { asTrouble, type Trouble } from "../../api/trouble";
import { TroubleMessage } from "../../lead/trouble-message";
import { usePane } from "../../pane-context";
import { useTodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/field";
import { Candidates } from "./candidates";

interface PipelineProps {
  readonly pipeline: Known;
  readonly signal: AbortSignal;
  readonly onSaved: (pipeline: Known) => void;
  readonly onCapture: (candidate: Candidate) => void;
}

/** Enough people with a date ahead, or not: and who might be among them. */
export function Pipeline({ pipeline, signal, onSaved, onCapture }: PipelineProps) {
  const { pipeline: words } = useTodayText();
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState("");
  const [offered, setOffered] = useState(false);
  const { active, target } = pipeline;
  return (
    <section class="pipeline" aria-label={words.title}>
      <div class="pipeline-line">
        <p>{target === null ? words.active(active) : words.ofTarget(active, target)}</p>
        {!editing && (
          <Button look="subtle" size="small" onClick={() => setEditing(true)}>
            {target === null ? words.setTarget : words.changeTarget}
          </Button>
        )}
      </div>
      {target !== null && (
        <progress class="progress" max={target} value={Math.min(active, target)} aria-label={words.title} />
      )}
      {editing && (
        <TargetForm
          pipeline={pipeline}
          onSaved={(saved) => {
            setEditing(false);
            setSaid(words.saved);
            onSaved(saved);
          }}
          onCancel={() => setEditing(false)}
        />
      )}
      <p role="status" class="quiet">
        {said}
      </p>
      <div class="actions">
        <Button size="small" expanded={offered} onClick={() => setOffered(!offered)}>
          {words.candidates}
        </Button>
      </div>
      {offered && <Candidates signal={signal} onCapture={onCapture} />}
    </section>
  );
}

interface TargetFormProps {
  readonly pipeline: Known;
  readonly onSaved: (pipeline: Known) => void;
  readonly onCancel: () => void;
}

function TargetForm({ pipeline, onSaved, onCancel }: TargetFormProps) {
  const { text } = useWords();
  const { pipeline: words } = useTodayText();
  const { api, remedy } = usePane();
  const [typed, setTyped] = useState(pipeline.target === null ? "" : String(pipeline.target));
  const [fault, setFault] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const target = targetOf(typed);
    if (target === undefined) setFault(words.badTarget);
    if (busy || target === undefined) return;
    setBusy(true);
    try {
      await api.setTarget(target);
      onSaved({ ...pipeline, target });
    } catch (error) {
      setTrouble(asTrouble(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form class="line-editor" onSubmit={submit} noValidate>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, () => void save())} />}
      <TextInput
        label={words.target}
        inputMode="numeric"
        maxLength={6}
        autocomplete="off"
        value={typed}
        onValue={(value) => {
          setFault(null);
          setTyped(value);
        }}
        fault={fault}
      />
      <div class="actions">
        <Button type="submit" size="small" busy={busy}>
          {words.save}
        </Button>
        <Button look="subtle" size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Null for none, undefined for what is no number of leads. */
function targetOf(typed: string): number | null | undefined {
  const trimmed = typed.trim();
  if (trimmed === "") return null;
  const number = /^\d+$/.test(trimmed) ? Number(trimmed) : 0;
  return number >= 1 && number <= 100_000 ? number : undefined;
}
