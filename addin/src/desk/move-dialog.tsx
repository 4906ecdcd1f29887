import { useState } from "preact/hooks";
import type { CalendarTouch } from "../api/leads-contract";
import { useDeskText } from "../text/en-desk";
import { useWhenText } from "../text/en-when";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
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
  const [day, setDay] = useState(dayOf(touch));
  const [fault, setFault] = useState<string | null>(null);
  const submit = () => {
    if (day === "") setFault(when.needsDate);
    else if (day < dates.today()) setFault(when.dateInPast);
    else onMove(day);
  };
  const change = (typed: string) => {
    setFault(null);
    setDay(typed);
  };
  return (
    <Dialog
      title={words.moveNamed(touch.name)}
      onClose={onClose}
      onSubmit={submit}
      actions={(close) => (
        <>
          <Button type="submit" look="primary">
            {words.moveIt}
          </Button>
          <Button look="subtle" onClick={close}>
            {text.cancel}
          </Button>
        </>
      )}
    >
      <TextInput
        label={words.day}
        type="date"
        min={dates.today()}
        value={day}
        fault={fault}
        hint={touch.fixed ? words.timeStays(dates.localTime(touch.local)) : undefined}
        onValue={change}
      />
    </Dialog>
  );
}
