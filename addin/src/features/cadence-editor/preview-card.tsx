import type { CadenceMove, CadencePreview } from "../../api/cadence-contract";
import { useCadencesText } from "../../text/en-cadences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { useLanding } from "../../ui/landing";

interface PreviewCardProps {
  readonly preview: CadencePreview;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What would move, before it does. */
export function PreviewCard({ preview, busy, onApply, onCancel }: PreviewCardProps) {
  const words = useCadencesText();
  const { leads, moved, changes } = preview;
  const place = useLanding<HTMLElement>();
  const further = moved - changes.length;
  return (
    <section class="card preview" tabIndex={-1} ref={place} aria-label={words.previewTitle}>
      <div role="alert">
        <h2 class="question-title">{words.previewTitle}</h2>
        <p>{moved === 0 ? words.movesNone(leads) : words.moves(leads, moved)}</p>
      </div>
      {changes.length > 0 && (
        <ul class="setting-rows">
          {changes.map((change) => (
            <Move key={change.leadId} change={change} />
          ))}
        </ul>
      )}
      {further > 0 && <p class="quiet">{words.andMore(further)}</p>}
      <div class="actions">
        <Button look="primary" busy={busy} onClick={onApply}>
          {words.apply}
        </Button>
        <Button onClick={onCancel}>{words.keepEditing}</Button>
      </div>
    </section>
  );
}

function Move({ change: { name, before, after } }: { change: CadenceMove }) {
  const { dates } = useWords();
  const words = useCadencesText();
  const dayOf = (day: string | null) => (day === null ? words.noDay : dates.shortDay(day));
  return (
    <li class="setting-row">
      <p class="setting-row-name">
        <bdi>{name}</bdi>
      </p>
      <p class="setting-row-line">{words.fromTo(dayOf(before), dayOf(after))}</p>
    </li>
  );
}
