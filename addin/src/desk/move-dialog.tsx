import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { CalendarTouch } from "../api/leads-contract";
import { useDeskText } from "../text/en-desk";
import { useWhenText } from "../text/en-when";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { TextInput } from "../ui/field";
import { dayOf } from "./calendar-days";

interface MoveDialogProps {
  readonly touch: CalendarTouch;
  readonly onClose: () => void;
  readonly onMove: (day: string) => void;
}

/** The day to which a touch goes; its time of day and its way stay. */
export function MoveDialog({ touch, onClose, onMove }: MoveDialogProps) {
  const { text, dates } = useWords();
  const words = useDeskText().calendar;
  const when = useWhenText();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [day, setDay] = useState(dayOf(touch));
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("input")?.focus();
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (day === "") setFault(when.needsDate);
    else if (day < dates.today()) setFault(when.dateInPast);
    else onMove(day);
  };
  const change = (typed: string) => {
    setFault(null);
    setDay(typed);
  };
  return (
    <dialog class="desk-dialog" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        <h2 class="empty-title" id={title}>
          {words.moveNamed(touch.name)}
        </h2>
        <TextInput
          label={words.day}
          type="date"
          min={dates.today()}
          value={day}
          fault={fault}
          hint={touch.fixed ? words.timeStays(dates.localTime(touch.local)) : undefined}
          onValue={change}
        />
        <div class="actions">
          <Button type="submit" look="primary">
            {words.moveIt}
          </Button>
          <Button look="subtle" onClick={() => dialog.current?.close()}>
            {text.cancel}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
