import "../../styles/method.css";
import type { Lead } from "../../api/contract";
import type { Conflict } from "../../lead/desk-state";
import { retiredSentence, stateSentences } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

interface ConflictCardProps {
  readonly lead: Lead;
  readonly conflict: Conflict;
  readonly onNewer: () => void;
}

/** Two windows, one lead: what is there now, and whose wish holds. */
export function ConflictCard({ lead, conflict, onNewer }: ConflictCardProps) {
  const { text, dates } = useWords();
  const now = lead.retired === null ? stateSentences(lead, text, dates).join(" ") : retiredSentence(lead, text, dates);
  return (
    <section class="card conflict" aria-label={text.conflict.title}>
      <div role="alert">
        <h2 class="question-title">{text.conflict.title}</h2>
        <p>{now}</p>
      </div>
      <div class="actions">
        <Button look="primary" onClick={onNewer}>
          {text.conflict.newer}
        </Button>
        <Button onClick={conflict.mine}>{text.conflict.mine}</Button>
      </div>
    </section>
  );
}
