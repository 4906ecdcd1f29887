import { useState } from "preact/hooks";
import { control } from "../api/control";
import { addDays, addMinutes, dayOf, timeOf } from "../live/dates";
import { Dialog } from "../ui/dialog";
import { useVoice } from "../ui/toasts";

/** An appointment of the user's own, for example to see a follow-up find another free hour. */
export function NewEvent({ now, close }: { now: string; close: () => void }) {
  const { act } = useVoice();
  const [subject, setSubject] = useState("Team meeting");
  const [date, setDate] = useState(addDays(dayOf(now), 1));
  const [time, setTime] = useState("09:00");
  const [minutes, setMinutes] = useState(60);
  const submit = (event: Event) => {
    event.preventDefault();
    void act(async () => {
      const start = `${date}T${time}`;
      await control.addEvent({ subject, start, end: addMinutes(start, minutes) });
      close();
      return `${subject} is in the calendar at ${timeOf(start)}.`;
    });
  };
  return (
    <Dialog title="New event" class="small" close={close}>
      <form onSubmit={submit}>
        <Input name="Title" type="text" value={subject} change={setSubject} />
        <Input name="Date" type="date" value={date} change={setDate} />
        <Input name="From" type="time" value={time} change={setTime} />
        <label class="field">
          <span>Length</span>
          <select value={String(minutes)} onChange={(event) => setMinutes(Number(event.currentTarget.value))}>
            <option value="30">30 minutes</option>
            <option value="60">1 hour</option>
            <option value="120">2 hours</option>
            <option value="480">The whole working day</option>
          </select>
        </label>
        <footer class="dialog-foot">
          <button type="submit" class="button primary">
            Save
          </button>
          <button type="button" class="button" onClick={close}>
            Discard
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

interface InputProps {
  name: string;
  type: "text" | "date" | "time";
  value: string;
  change: (value: string) => void;
}

function Input({ name, type, value, change }: InputProps) {
  return (
    <label class="field">
      <span>{name}</span>
      {type === "text" ? (
        <input required type="text" value={value} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <input required type={type} value={value} onInput={(event) => change(event.currentTarget.value)} />
      )}
    </label>
  );
}
