import "../../styles/timeline.css";
import type { Lead, Question } from "../../api/contract";
import { questionSentence, shortName } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

interface QuestionCardProps {
  readonly lead: Lead;
  readonly question: Question;
  /** What was pressed and is on its way. */
  readonly judging: boolean | null;
  readonly onJudge: (entryId: string, isAnswer: boolean) => void;
}

/** A mail that may be the answer: nothing has been changed by it, and one press says what it was. */
export function QuestionCard({ lead, question, judging, onJudge }: QuestionCardProps) {
  const { text, dates } = useWords();
  const title = text.question.title(shortName(lead.name));
  const why = questionSentence(question.evidence.rule, text);
  return (
    <section class="card question" aria-label={title}>
      <h2 class="question-title">{title}</h2>
      {question.subject !== null && question.subject !== "" && (
        <p class="entry-subject" title={question.subject}>
          <bdi>{question.subject}</bdi>
        </p>
      )}
      <p class="entry-evidence">
        <bdi>{text.question.from(question.from, dates.moment(question.at))}</bdi>
      </p>
      {why !== null && <p class="entry-evidence">{why}</p>}
      <div class="actions">
        <Button look="primary" busy={judging === true} onClick={() => onJudge(question.entryId, true)}>
          {text.question.yes}
        </Button>
        <Button busy={judging === false} onClick={() => onJudge(question.entryId, false)}>
          {text.question.no}
        </Button>
      </div>
    </section>
  );
}
