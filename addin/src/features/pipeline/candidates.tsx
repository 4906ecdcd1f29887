import type { Candidate } from "../../api/today-contract";
import { TroubleMessage } from "../../lead/trouble-message";
import { useReading } from "../../loading/use-reading";
import { usePane } from "../../pane-context";
import { useTodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Skeleton } from "../../ui/skeleton";

interface CandidatesProps {
  readonly signal: AbortSignal;
  readonly onCapture: (candidate: Candidate) => void;
}

/** Who wrote and is not followed up: offered, and never taken unasked. */
export function Candidates({ signal, onCapture }: CandidatesProps) {
  const { text, dates } = useWords();
  const { pipeline: words } = useTodayText();
  const { api, remedy } = usePane();
  const [reading, again] = useReading(api.candidates, signal);
  if (reading.kind === "looking") return <Skeleton label={text.loading} />;
  if (reading.kind === "trouble") {
    return <TroubleMessage trouble={reading.trouble} onRemedy={() => remedy(reading.trouble, again)} />;
  }
  const { items } = reading.value;
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
