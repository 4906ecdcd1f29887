import { useTodayText } from "../../text/en-today";
import { Button } from "../../ui/button";

interface SessionBarProps {
  readonly at: number;
  readonly total: number;
  readonly onEnd: () => void;
}

/** How far one has come, and the way out. */
export function SessionBar({ at, total, onEnd }: SessionBarProps) {
  const { session } = useTodayText();
  return (
    <div class="session-bar">
      <progress class="progress" max={total} value={at - 1} aria-label={session.title} />
      <p role="status">{session.progress(at, total)}</p>
      <Button look="subtle" size="small" onClick={onEnd}>
        {session.end}
      </Button>
    </div>
  );
}
