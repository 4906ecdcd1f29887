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
  const { text, dates, language } = useWords();
  const said = ({ what, day, sentence }: Problem) =>
    language.part("failures")?.(what, day === null ? "" : dates.shortDay(day)) ?? sentence;
  return (
    <>
      {problems.map((problem) => {
        const sentence = said(problem);
        const onClick = () => onRetry(problem.effectId);
        const busy = retrying === problem.effectId;
        const again = { label: text.retry, name: text.retryNamed(sentence), busy, onClick };
        return (
          <Message
            key={problem.effectId}
            tone="warning"
            sentence={sentence}
            action={problem.retryable ? again : null}
          />
        );
      })}
    </>
  );
}
