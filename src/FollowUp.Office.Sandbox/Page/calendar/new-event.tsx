import { useState } from "preact/hooks";
import { control } from "../api/control";
import type { EventDraft } from "../api/types";
import { addDays, addMinutes, dayOf, formatLocal, timeOf } from "../live/dates";
import { Dialog } from "../ui/dialog";
import { useVoice } from "../ui/toasts";

const lengths: Choice[] = [
  ["30", "30 minutes"],
  ["60", "1 hour"],
  ["120", "2 hours"],
  ["480", "The whole working day"],
];

const shows: Choice[] = [
  ["busy", "Busy"],
  ["free", "Free"],
  ["tentative", "Tentative"],
  ["oof", "Out of office"],
  ["workingElsewhere", "Working elsewhere"],
];

const repeats: Choice[] = [
  ["", "Never"],
  ["day", "Every day"],
  ["week", "Every week"],
  ["month", "Every month"],
  ["year", "Every year"],
];

/** An appointment or day off of the user's own, for example to see a follow-up find another free hour. */
export function NewEvent({ now, close }: { now: string; close: () => void }) {
  const { act } = useVoice();
  const tomorrow = addDays(dayOf(now), 1);
  const [form, setForm] = useState<Form>({ ...appointment, date: tomorrow, lastDay: tomorrow });
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }));
  const submit = (event: Event) => {
    event.preventDefault();
    void act(async () => {
      await control.addEvent(draftOf(form));
      close();
      return `${form.subject} is in the calendar, ${whenOf(form)}.`;
    });
  };
  return (
    <Dialog title="New event" class="small" close={close}>
      <form onSubmit={submit}>
        <Input name="Title" type="text" value={form.subject} change={(subject) => set({ subject })} />
        <label class="field">
          <span>All day</span>
          <input
            type="checkbox"
            checked={form.allDay}
            onChange={(event) => set(allDayOf(form, event.currentTarget.checked))}
          />
        </label>
        <Input
          name={form.allDay ? "First day" : "Date"}
          type="date"
          value={form.date}
          change={(date) => set(firstDayOf(form, date))}
        />
        {form.allDay ? (
          <Input name="Last day" type="date" value={form.lastDay} change={(lastDay) => set({ lastDay })} />
        ) : (
          <>
            <Input name="From" type="time" value={form.time} change={(time) => set({ time })} />
            <Select name="Length" value={form.minutes} of={lengths} change={(minutes) => set({ minutes })} />
          </>
        )}
        <Select name="Show as" value={form.showAs} of={shows} change={(showAs) => set({ showAs })} />
        <Select name="Repeat" value={form.repeat} of={repeats} change={(repeat) => set({ repeat })} />
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

interface Form {
  subject: string;
  date: string;
  lastDay: string;
  time: string;
  minutes: string;
  allDay: boolean;
  showAs: string;
  repeat: string;
}

const appointment = {
  subject: "Team meeting",
  time: "09:00",
  minutes: "60",
  allDay: false,
  showAs: "busy",
  repeat: "",
};
const absence = "Out of office";

/** Who ticks a whole day is mostly away; what was typed or chosen before stays. */
function allDayOf(form: Form, allDay: boolean): Partial<Form> {
  const [own, other] = allDay ? [appointment.subject, absence] : [absence, appointment.subject];
  const [show, otherShow] = allDay ? ["busy", "oof"] : ["oof", "busy"];
  return {
    allDay,
    subject: form.subject === own ? other : form.subject,
    showAs: form.showAs === show ? otherShow : form.showAs,
  };
}

const firstDayOf = ({ lastDay }: Form, date: string) => ({ date, lastDay: lastDay < date ? date : lastDay });

function draftOf(form: Form): EventDraft {
  const { subject, showAs } = form;
  const repeat = form.repeat ? { repeat: { every: form.repeat } } : {};
  if (form.allDay) {
    return { subject, showAs, isAllDay: true, start: form.date, end: addDays(form.lastDay, 1), ...repeat };
  }
  const start = `${form.date}T${form.time}`;
  return { subject, showAs, start, end: addMinutes(start, Number(form.minutes)), ...repeat };
}

function whenOf(form: Form): string {
  const date = formatLocal(form.date, { weekday: "long", day: "numeric", month: "long" });
  return form.allDay ? date : `${date} at ${timeOf(`${form.date}T${form.time}`)}`;
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

type Choice = [value: string, name: string];

interface SelectProps {
  name: string;
  value: string;
  of: Choice[];
  change: (value: string) => void;
}

function Select({ name, value, of, change }: SelectProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {of.map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
