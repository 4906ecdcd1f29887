import { useState } from "preact/hooks";
import type { Cadence } from "../../api/cadence-contract";
import { useCadencesText } from "../../text/en-cadences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { useLanding } from "../../ui/landing";

interface RemovalProps {
  readonly cadence: Cadence;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** An own cadence goes, one that everybody begins with becomes again as it was: asked first, because leads follow it. */
export function Removal({ cadence, busy, onRemove }: RemovalProps) {
  const words = useCadencesText();
  const [asking, setAsking] = useState(false);
  const does = cadence.isBuiltIn ? words.restore : words.delete;
  if (!asking) {
    return (
      <div class="actions">
        <Button look="subtle" size="small" onClick={() => setAsking(true)}>
          {does}
        </Button>
      </div>
    );
  }
  return <Question cadence={cadence} does={does} busy={busy} onRemove={onRemove} onKeep={() => setAsking(false)} />;
}

interface QuestionProps extends RemovalProps {
  readonly does: string;
  readonly onKeep: () => void;
}

function Question({ cadence: { id, name: given, isBuiltIn, leads }, does, busy, onRemove, onKeep }: QuestionProps) {
  const { text } = useWords();
  const words = useCadencesText();
  const name = text.cadence.named(given, id);
  const place = useLanding<HTMLElement>();
  const title = isBuiltIn ? words.restoreTitle(name) : words.deleteTitle(name);
  return (
    <section class="card question" tabIndex={-1} ref={place} aria-label={title}>
      <div role="alert">
        <h2 class="question-title">{title}</h2>
        <p>{isBuiltIn ? words.restoreWhat : words.deleteWhat(leads)}</p>
      </div>
      <div class="actions">
        <Button busy={busy} onClick={onRemove}>
          {does}
        </Button>
        <Button onClick={onKeep}>{words.no}</Button>
      </div>
    </section>
  );
}
