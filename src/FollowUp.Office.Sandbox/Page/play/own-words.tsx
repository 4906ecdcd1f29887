import { useState } from "preact/hooks";
import type { OtherReply } from "../api/types";
import { addDays, dayOf, localTime } from "../live/dates";
import { useSandbox } from "../live/sandbox";
import { Dialog } from "../ui/dialog";

interface Props {
  name: string;
  reply: (how: OtherReply) => Promise<void>;
  close: () => void;
}

type Kind = "human" | "outOfOffice";

/** The other person's answer in words of one's own, or an out-of-office with a date of return. */
export function OwnWords({ name, reply, close }: Props) {
  const { state, now } = useSandbox();
  const [kind, setKind] = useState<Kind>("human");
  const [body, setBody] = useState("");
  const [returnDate, setReturnDate] = useState(() => addDays(dayOf(localTime(now(), state.timeZone)), 7));
  const submit = (event: Event) => {
    event.preventDefault();
    const words = body.trim() || null;
    close();
    void reply(kind === "human" ? { kind, body: words } : { kind, body: words, returnDate });
  };
  return (
    <Dialog title={`${name}'s words`} class="small play-dialog" close={close}>
      <form onSubmit={submit}>
        <fieldset class="choice">
          <legend>Who answers</legend>
          <Choice name={`${name}, in person`} value="human" chosen={kind} choose={setKind} />
          <Choice name="Their out-of-office" value="outOfOffice" chosen={kind} choose={setKind} />
        </fieldset>
        {kind === "outOfOffice" && (
          <label class="field">
            <span>Back on</span>
            <input
              required
              type="date"
              value={returnDate}
              onInput={(event) => setReturnDate(event.currentTarget.value)}
            />
          </label>
        )}
        <textarea
          aria-label="Words"
          rows={6}
          placeholder="Leave empty for something plausible"
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
        <footer class="dialog-foot">
          <button type="submit" class="button primary">
            Send as {name}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

interface ChoiceProps {
  name: string;
  value: Kind;
  chosen: Kind;
  choose: (kind: Kind) => void;
}

function Choice({ name, value, chosen, choose }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="kind" checked={chosen === value} onChange={() => choose(value)} /> {name}
    </label>
  );
}
