import { useState } from "preact/hooks";
import type { Channel } from "../../api/contract";
import { useAnswersText } from "../../text/en-answers";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Choices } from "../../ui/choices";
import { Select, TextArea } from "../../ui/field";
import { OwnDate } from "../../when/own-date";
import { faultOfWhen, focusFault, noWhen, type OwnWhen } from "../../when/own-when";
import type { AnswerFormProps } from "./answer-card";
import { laterOf, laterOptions, type LaterChoice } from "./when-choice";

/** They said later: when, by what way, and in which words they allowed it. */
export function NotNowForm({ lead, onSaid, onCancel }: AnswerFormProps) {
  const { text, dates } = useWords();
  const words = useAnswersText();
  const [choice, setChoice] = useState<LaterChoice | null>(null);
  const [own, setOwn] = useState<OwnWhen>(noWhen);
  const [channel, setChannel] = useState<Channel>(lead.nextTouch?.channel ?? "mail");
  const [permission, setPermission] = useState(lead.answered?.proposal?.words ?? "");
  const [tried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const until = choice === null ? null : laterOf(choice, lead, own, dates.today());
    if (until !== null) {
      onSaid({ until, channel, words: permission.trim() || null });
      return;
    }
    const form = event.currentTarget as HTMLFormElement;
    setTried(true);
    if (choice === null) form.querySelector<HTMLElement>("input[type=radio]")?.focus();
    else focusFault(form, faultOfWhen(own, dates.today()) ?? "needsDate");
  };
  return (
    <form class="answer-form" onSubmit={submit} noValidate>
      <Choices
        title={words.notNow.when}
        value={choice}
        options={laterOptions(lead, text, words, dates)}
        fault={choice === null && tried ? words.notNow.needsChoice : null}
        onValue={(value) => {
          setTried(false);
          setChoice(value);
        }}
      />
      {choice === "own" && (
        <OwnDate
          own={own}
          fault={tried ? faultOfWhen(own, dates.today()) : null}
          onOwn={(value) => {
            setTried(false);
            setOwn(value);
          }}
        />
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
