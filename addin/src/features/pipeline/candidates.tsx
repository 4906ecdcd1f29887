import type { Candidate } from "../../api/today-contract";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useTodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

interface CandidatesProps {
  readonly signal: AbortSignal;
  readonly onCapture: (candidate: Candidate) => void;
}

/** Who wrote and is not followed up: offered, and never taken unasked. */
export function Candidates({ signal, onCapture }: CandidatesProps) {
  const { api } = usePane();
  return (
    <WhenRead read={api.candidates} signal={signal}>
      {(page) => <CandidateList {...page} onCapture={onCapture} />}
    </WhenRead>
  );
}

function CandidateList({
  items,
  onCapture,
}: Omit<CandidatesProps, "signal"> & { readonly items: readonly Candidate[] }) {
  const { dates } = useWords();
  const { pipeline: words } = useTodayText();
  if (items.length === 0) return <p class="quiet">{words.nobody}</p>;
  return (
    <ul class="today-rows">
      {items.map((candidate) => (
        <li key={candidate.address} class="today-row candidate">
          <div class="candidate-lines">
            <p class="candidate-name">
              <bdi>{candidate.name}</bdi>
            </p>
            <p class="today-line">
              <bdi>{candidate.subject}</bdi> · {dates.moment(candidate.at)}
            </p>
          </div>
          <Button size="small" name={words.followUpNamed(candidate.name)} onClick={() => onCapture(candidate)}>
            {words.followUp}
          </Button>
        </li>
      ))}
    </ul>
  );
}
