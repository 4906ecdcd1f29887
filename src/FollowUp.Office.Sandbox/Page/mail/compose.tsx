import { useState } from "preact/hooks";
import send from "icon:send_20_filled";
import { control } from "../api/control";
import type { Draft } from "../protocol";
import { Dialog } from "../ui/dialog";
import { Icon } from "../ui/icon";
import { useVoice } from "../ui/toasts";
import { namesOf, readPeople, written } from "./reply";

/** Write a mail as the user and send it. */
export function Compose({ draft, close }: { draft: Draft; close: () => void }) {
  const { act } = useVoice();
  const [to, setTo] = useState(draft.to.map(written).join("; "));
  const [subject, setSubject] = useState(draft.subject);
  const [body, setBody] = useState(draft.body);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const people = readPeople(to);
    if (!people?.length) {
      setProblem("Write to whom, for example: dana@swope-interiors.example");
      return;
    }
    void act(async () => {
      await control.sendMail({ to: people, subject, body, inReplyTo: draft.inReplyTo });
      close();
      return `Sent to ${namesOf(people)}.`;
    });
  };
  const isReply = draft.inReplyTo !== null;
  return (
    <Dialog title={isReply ? "Reply" : "New mail"} class="compose" close={close}>
      <form onSubmit={submit}>
        <Field name="To" value={to} change={setTo} focus={!isReply && draft.to.length === 0} problem={problem} />
        <Field name="Subject" value={subject} change={setSubject} />
        <textarea
          aria-label="Message"
          rows={10}
          value={body}
          autofocus={isReply || draft.to.length > 0}
          onInput={(event) => setBody(event.currentTarget.value)}
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
    </Dialog>
  );
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
