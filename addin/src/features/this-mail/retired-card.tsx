import retired from "icon:checkmark_circle_20_regular";
import type { Lead } from "../../api/contract";
import { retiredSentence } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";

interface RetiredCardProps {
  readonly lead: Lead;
  readonly busy: boolean;
  /** Null where they asked not to be contacted: that is nobody's to overrule. */
  readonly onTakeUp: (() => void) | null;
  readonly onUndo: () => void;
}

/** The end of following up, why it came, and the ways back. */
export function RetiredCard({ lead, busy, onTakeUp, onUndo }: RetiredCardProps) {
  const { text, dates } = useWords();
  return (
    <section class="card state retired" tabIndex={-1} aria-label={text.stateTitle}>
      <p class="state-sentence">
        <Icon path={retired} />
        <span>
          {text.state.retired} <span class="state-next">{retiredSentence(lead, text, dates)}</span>
        </span>
      </p>
      <div class="actions">
        {onTakeUp !== null && (
          <Button look="primary" onClick={onTakeUp}>
            {text.retired.takeUp}
          </Button>
        )}
        <Button busy={busy} onClick={onUndo}>
          {text.retired.undo}
        </Button>
      </div>
    </section>
  );
}
