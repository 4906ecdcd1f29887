import { useState } from "preact/hooks";
import type { Candidate, Pipeline as Known } from "../../api/today-contract";
import { useTodayText } from "../../text/en-today";
import { Button } from "../../ui/button";
import { Candidates } from "./candidates";
import { TargetForm } from "./target-form";

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
