import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

interface DeletedEventCardProps {
  readonly busy: "done" | "letGo" | null;
  readonly onDone: () => void;
  readonly onLater: () => void;
  readonly onLetGo: () => void;
}

/** Deleting an event may mean three things, and counts as none of them until the user says which. */
export function DeletedEventCard({ busy, onDone, onLater, onLetGo }: DeletedEventCardProps) {
  const { text } = useWords();
  const words = text.deletedEvent;
  return (
    <section class="card question" aria-label={words.title}>
      <h2 class="question-title">{words.title}</h2>
      <p>{words.question}</p>
      <div class="actions">
        <Button look="primary" busy={busy === "done"} onClick={onDone}>
          {words.done}
        </Button>
        <Button onClick={onLater}>{words.later}</Button>
        <Button busy={busy === "letGo"} onClick={onLetGo}>
          {text.letGo}
        </Button>
      </div>
    </section>
  );
}
