import { useState } from "preact/hooks";
import { useAnswersText } from "../../text/en-answers";
import { shortName } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/field";
import type { AnswerFormProps } from "./answer-card";

/** It holds for good, so it is asked once; Undo takes it back like everything else. */
export function StopForm({ lead, onSaid, onCancel }: AnswerFormProps) {
  const { text } = useWords();
  const { stop } = useAnswersText();
  const [words, setWords] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSaid({ words: words.trim() || null });
  };
  return (
    <form class="answer-form" onSubmit={submit} noValidate>
      <p>{stop.sure(shortName(lead.name))}</p>
      <TextArea label={stop.words} maxLength={500} value={words} onValue={setWords} />
      <div class="actions">
        <Button type="submit" look="primary">
          {stop.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
