import type { Problem } from "../../api/contract";
import { useWords } from "../../text/words";
import { Message } from "../../ui/message";

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly retrying: string | null;
  readonly onRetry: (effectId: string) => void;
}

/** What FollowUp tried again and again, and could not do. */
export function Problems({ problems, retrying, onRetry }: ProblemsProps) {
  const { text } = useWords();
  return (
    <>
      {problems.map((problem) => (
        <Message
          key={problem.effectId}
          tone="warning"
          sentence={problem.sentence}
          action={
            problem.retryable
              ? {
                  label: text.retry,
                  name: text.retryNamed(problem.sentence),
                  busy: retrying === problem.effectId,
                  onClick: () => onRetry(problem.effectId),
                }
              : null
          }
        />
      ))}
    </>
  );
}
