import { useState } from "preact/hooks";
import type { Lead, ReasonForNo } from "../../api/contract";
import { onWeekday, plusWeeks } from "../../lead/later";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useAnswersText } from "../../text/en-answers";
import { shortName, withOn } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { TextArea } from "../../ui/field";
import { Message } from "../../ui/message";
import { OwnDate } from "../../when/own-date";
import { faultOfWhen, focusFault, noWhen, whenOf, type OwnWhen } from "../../when/own-when";
import type { AnswerFormProps } from "./answer-card";

const lastNo = 5;

/** The reasons come from the server, with how long each wants to rest. */
export function NoForm(props: AnswerFormProps) {
  const { api } = usePane();
  return (
    <WhenRead read={api.reasons} signal={props.signal}>
      {(reasons) => <ReasonForm {...props} reasons={reasons} />}
    </WhenRead>
  );
}

/** Which no this would be; silence is none. */
function countWith(lead: Lead, reason: ReasonForNo | undefined): number | null {
  return reason?.reason === "noAnswer" ? null : lead.noCount + 1;
}

function ReasonForm({
  lead,
  reasons,
  onSaid,
  onCancel,
  onLater,
}: AnswerFormProps & { reasons: readonly ReasonForNo[] }) {
  const { text, dates } = useWords();
  const { no } = useAnswersText();
  const [reason, setReason] = useState<ReasonForNo | undefined>();
  const [own, setOwn] = useState<OwnWhen | null>(null);
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const count = countWith(lead, reason);
  const isLast = count !== null && count >= lastNo;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const wanted = isLast ? null : own;
    const fault = wanted === null ? null : faultOfWhen(wanted, dates.today());
    setTried(true);
    if (reason === undefined) form.querySelector<HTMLElement>("input[type=radio]")?.focus();
    else if (fault !== null) focusFault(form, fault);
    else {
      const until = wanted === null ? null : whenOf(wanted);
      onSaid({ reason: reason.reason, until, words: words.trim() || null });
    }
  };
  const changeDay = (day: OwnWhen) => {
    setTried(false);
    setOwn(day);
  };
  const options = Object.fromEntries(reasons.map((known) => [known.reason, no.reasons[known.reason]]));
  return (
    <form class="answer-form" onSubmit={submit} noValidate>
      <Choices
        title={no.why}
        value={reason?.reason ?? null}
        options={options}
        fault={reason === undefined && tried ? no.needsReason : null}
        onValue={(value) => {
          setTried(false);
          setReason(reasons.find((known) => known.reason === value));
        }}
      />
      {reason !== undefined && <p class="kind-line">{no.notAboutYou(reason.reason, reason.notAboutYou)}</p>}
      {reason !== undefined && !isLast && <AskAgain reason={reason} own={own} tried={tried} onOwn={changeDay} />}
      <TextArea label={no.words} maxLength={500} value={words} onValue={setWords} />
      <CountLine lead={lead} count={count} isLast={isLast} onLater={onLater} />
      <div class="actions">
        <Button type="submit" look="primary">
          {isLast ? no.saveLast : no.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}

interface AskAgainProps {
  readonly reason: ReasonForNo;
  /** A day of the user's own; null for the reason's pause. */
  readonly own: OwnWhen | null;
  readonly tried: boolean;
  readonly onOwn: (own: OwnWhen) => void;
}

function AskAgain({ reason, own, tried, onOwn }: AskAgainProps) {
  const { text, dates } = useWords();
  const { no } = useAnswersText();
  const proposed = onWeekday(plusWeeks(dates.today(), reason.pauseInWeeks));
  if (own !== null) {
    return <OwnDate own={own} fault={tried ? faultOfWhen(own, dates.today()) : null} onOwn={onOwn} />;
  }
  return (
    <p class="ask-again">
      {no.asksAgain(withOn(dates.localDay(proposed), text))}{" "}
      <Button look="subtle" size="small" onClick={() => onOwn({ ...noWhen, date: proposed })}>
        {no.changeDate}
      </Button>
    </p>
  );
}

interface CountLineProps {
  readonly lead: Lead;
  readonly count: number | null;
  readonly isLast: boolean;
  readonly onLater: () => void;
}

/** Most of those who say no mean "not now": that way stands open until the last. */
function CountLine({ lead, count, isLast, onLater }: CountLineProps) {
  const { no } = useAnswersText();
  if (count === null) return <p class="quiet">{no.uncounted}</p>;
  const sentence = isLast ? no.last(shortName(lead.name)) : no.count(count);
  return (
    <Message tone={isLast ? "warning" : "info"} sentence={sentence} action={{ label: no.later, onClick: onLater }} />
  );
}
