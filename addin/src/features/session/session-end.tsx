import "../../styles/empty.css";
import type { SessionNumbers } from "../../api/today-contract";
import { TroubleMessage } from "../../lead/trouble-message";
import { useReading } from "../../loading/use-reading";
import { usePane } from "../../pane-context";
import { useTodayText, type TodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { useLanding } from "../../ui/landing";
import { Skeleton } from "../../ui/skeleton";

interface SessionEndProps {
  readonly since: Date;
  readonly onBack: () => void;
  readonly signal: AbortSignal;
}

/** What came of it, in the user's own numbers, and what is left. */
export function SessionEnd({ since, onBack, signal }: SessionEndProps) {
  const { text, locale } = useWords();
  const { api, remedy } = usePane();
  const words = useTodayText();
  const heading = useLanding<HTMLHeadingElement>();
  const [reading, again] = useReading(
    (life) => Promise.all([api.numbersSince(since, life), api.today(life)] as const),
    signal,
  );
  return (
    <section class="empty session-end">
      <h1 class="empty-title" tabIndex={-1} ref={heading}>
        {words.session.over}
      </h1>
      {reading.kind === "looking" && <Skeleton label={text.loading} />}
      {reading.kind === "trouble" && (
        <TroubleMessage trouble={reading.trouble} onRemedy={() => remedy(reading.trouble, again)} />
      )}
      {reading.kind === "known" && (
        <div role="status">
          <p class="session-numbers">{numbersSentence(reading.value[0], words, locale)}</p>
          <p class="empty-hint">{words.session.left(reading.value[1].counts.toDo)}</p>
        </div>
      )}
      <Button look="primary" onClick={onBack}>
        {words.back}
      </Button>
    </section>
  );
}

function numbersSentence(
  { touches, answers, toNextYes }: SessionNumbers,
  { session }: TodayText,
  locale: string,
): string {
  const parts = [session.touches(touches), session.answers(answers)];
  if (toNextYes !== null) parts.push(session.toNextYes(toNextYes));
  return `${new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(parts)}.`;
}
