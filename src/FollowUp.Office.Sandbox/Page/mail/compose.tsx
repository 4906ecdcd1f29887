import { useEffect, useRef, useState } from "preact/hooks";
import send from "icon:send_20_filled";
import { control } from "../api/control";
import type { Pen } from "../pane/pane-frame";
import type { Draft, WrittenItem } from "../protocol";
import { Icon } from "../ui/icon";
import { useVoice } from "../ui/toasts";
import { namesOf, readPeople, written } from "./reply";

interface Props {
  draft: Draft;
  /** Where the add-in finds the hand that writes. */
  pen: { current: Pen | null };
  /** The add-in beside it sees whom the mail goes to. */
  tell: (item: Omit<WrittenItem, "writing">) => void;
  close: () => void;
}

/** Write a mail as the user and send it. The page around stays in reach, as beside a mail that is written in Outlook. */
export function Compose({ draft, pen, tell, close }: Props) {
  const { act } = useVoice();
  const [to, setTo] = useState(draft.to.map(written).join("; "));
  const [subject, setSubject] = useState(draft.subject);
  const [problem, setProblem] = useState<string | null>(null);
  const body = useBody(draft.body);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("[autofocus]")?.focus(), []);
  pen.current = { insert: body.insert, setSubject };
  useEffect(() => () => void (pen.current = null), []);
  useEffect(() => tell({ conversationId: null, subject, to: readPeople(to) ?? [], cc: [] }), [to, subject]);
  const submit = (event: Event) => {
    event.preventDefault();
    const people = readPeople(to);
    if (!people?.length) {
      setProblem("Write to whom, for example: dana@swope-interiors.example");
      return;
    }
    void act(async () => {
      await control.sendMail({ to: people, subject, body: body.text, inReplyTo: draft.inReplyTo });
      close();
      return `Sent to ${namesOf(people)}.`;
    });
  };
  const isReply = draft.inReplyTo !== null;
  const isAddressed = isReply || draft.to.length > 0;
  return (
    <section class="compose" role="dialog" aria-label={isReply ? "Reply" : "New mail"}>
      <form ref={form} onSubmit={submit}>
        <Field name="To" value={to} change={setTo} focus={!isAddressed} problem={problem} />
        <Field name="Subject" value={subject} change={setSubject} />
        <textarea
          ref={body.place}
          aria-label="Message"
          rows={14}
          value={body.text}
          autofocus={isAddressed}
          onInput={(event) => body.set(event.currentTarget.value)}
        />
        <footer class="dialog-foot">
          <button type="submit" class="button primary">
            <Icon path={send} /> Send
          </button>
          <button type="button" class="button" onClick={close}>
            Discard
          </button>
        </footer>
      </form>
    </section>
  );
}

/** The text, and where in it the cursor stands: also while the add-in has the keyboard. */
function useBody(first: string) {
  const [text, set] = useState(first);
  const place = useRef<HTMLTextAreaElement>(null);
  const insert = (words: string) => {
    const area = place.current;
    if (!area) return;
    area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
    set(area.value);
  };
  return { text, set, place, insert };
}

interface FieldProps {
  name: string;
  value: string;
  change: (value: string) => void;
  focus?: boolean;
  problem?: string | null;
}

function Field({ name, value, change, focus = false, problem = null }: FieldProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <input
        type="text"
        value={value}
        autofocus={focus}
        aria-invalid={problem !== null}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {problem && (
        <small class="problem" role="alert">
          {problem}
        </small>
      )}
    </label>
  );
}
