import "../../styles/answer.css";
import { useState } from "preact/hooks";
import type { AnswerKind, Channel, Lead } from "../../api/contract";
import type { AnswerRequest } from "../../api/requests";
import { lazily } from "../../loading/lazily";
import { shortName } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Select } from "../../ui/field";

interface AnswerCardProps {
  readonly lead: Lead;
  /** Said otherwise than in a mail that came: then the way is asked, and the card can be closed. */
  readonly otherWay: boolean;
  readonly hidden: boolean;
  readonly signal: AbortSignal;
  readonly onAnswer: (request: AnswerRequest) => void;
  readonly onCancel: (() => void) | null;
}

export type Said = Partial<Omit<AnswerRequest, "answer" | "by">>;

export interface AnswerFormProps {
  readonly lead: Lead;
  readonly signal: AbortSignal;
  readonly onSaid: (said: Said) => void;
  readonly onCancel: () => void;
  /** The way from a no to a later date. */
  readonly onLater: () => void;
}

type Asking = Extract<AnswerKind, "notNow" | "no" | "stop">;

const forms = {
  notNow: lazily(async () => (await import("./forms")).NotNowForm, "answers", "when"),
  no: lazily(async () => (await import("./forms")).NoForm, "answers", "when"),
  stop: lazily(async () => (await import("./forms")).StopForm, "answers"),
};

const nothingElse = { until: null, channel: null, reason: null, words: null } as const;

/** What did they say? Yes and "still talking" are one press; the others ask for what belongs to them. */
export function AnswerCard({ lead, otherWay, hidden, signal, onAnswer, onCancel }: AnswerCardProps) {
  const { text } = useWords();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [by, setBy] = useState<Channel>("call");
  const title = text.answer.title(shortName(lead.name));
  const say = (answer: AnswerKind, said: Said = {}) =>
    onAnswer({ answer, ...nothingElse, ...said, by: otherWay ? by : null });
  const toggle = (kind: Asking) => setAsking(kind === asking ? null : kind);
  const Form = asking === null ? null : forms[asking];
  return (
    <section class="card answer" aria-label={title} hidden={hidden}>
      <h2 class="question-title">{title}</h2>
      {otherWay && <Select label={text.answer.by} value={by} options={text.answer.ways} onValue={setBy} />}
      <div class="answer-choices">
        <Button look={asking === null && !otherWay ? "primary" : "secondary"} onClick={() => say("yes")}>
          {text.answer.kinds.yes}
        </Button>
        <Choice kind="notNow" asking={asking} onToggle={toggle} />
        <Choice kind="no" asking={asking} onToggle={toggle} />
        <Button onClick={() => say("stillTalking")}>{text.answer.kinds.stillTalking}</Button>
        <Choice kind="stop" asking={asking} onToggle={toggle} />
        {onCancel !== null && asking === null && (
          <Button look="subtle" onClick={onCancel}>
            {text.cancel}
          </Button>
        )}
      </div>
      {Form !== null && asking !== null && (
        <Form
          key={asking}
          lead={lead}
          signal={signal}
          onSaid={(said) => say(asking, said)}
          onCancel={() => setAsking(null)}
          onLater={() => setAsking("notNow")}
        />
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly kind: Asking;
  readonly asking: Asking | null;
  readonly onToggle: (kind: Asking) => void;
}

function Choice({ kind, asking, onToggle }: ChoiceProps) {
  const { text } = useWords();
  return (
    <Button expanded={kind === asking} onClick={() => onToggle(kind)}>
      {text.answer.kinds[kind]}
    </Button>
  );
}
