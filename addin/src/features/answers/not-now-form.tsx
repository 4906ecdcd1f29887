import { useState } from "preact/hooks";
import type { Channel } from "../../api/contract";
import { useAnswersText } from "../../text/en-answers";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Select, TextArea, TextInput } from "../../ui/field";
import type { AnswerFormProps } from "./answer-card";
import { laterOf, laterOptions, type LaterChoice } from "./when-choice";

/** They said later: when, by what way, and in which words they allowed it. */
export function NotNowForm({ lead, onSaid, onCancel }: AnswerFormProps) {
  const { text, dates } = useWords();
  const words = useAnswersText();
  const [choice, setChoice] = useState<LaterChoice | null>(null);
  const [date, setDate] = useState("");
  const [time, setTime] = useState("");
  const [channel, setChannel] = useState<Channel>(lead.nextTouch?.channel ?? "mail");
  const [permission, setPermission] = useState(lead.answered?.proposal?.words ?? "");
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const until = choice === null ? null : laterOf(choice, lead, date, time, dates.today());
    if (until !== null) {
      onSaid({ until, channel, words: permission.trim() || null });
      return;
    }
    const form = event.currentTarget as HTMLFormElement;
    setFault(choice === null ? words.notNow.needsChoice : date === "" ? text.needsDate : text.dateInPast);
    form.querySelector<HTMLElement>(choice === null ? "input[type=radio]" : "input[type=date]")?.focus();
  };
  return (
    <form class="answer-form" onSubmit={submit} noValidate>
      <Choices
        title={words.notNow.when}
        value={choice}
        options={laterOptions(lead, text, words, dates)}
        fault={choice === null ? fault : null}
        onValue={(value) => {
          setFault(null);
          setChoice(value);
        }}
      />
      {choice === "own" && (
        <div class="field-pair">
          <TextInput
            label={text.date}
            type="date"
            min={dates.today()}
            value={date}
            onValue={(value) => {
              setFault(null);
              setDate(value);
            }}
            fault={fault}
          />
          <TextInput label={text.time} type="time" value={time} onValue={setTime} />
        </div>
      )}
      <TextArea label={words.notNow.words} maxLength={500} value={permission} onValue={setPermission} />
      <Select label={text.how} value={channel} options={text.channels} onValue={setChannel} />
      <div class="actions">
        <Button type="submit" look="primary">
          {words.notNow.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
