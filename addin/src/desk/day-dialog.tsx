import { useEffect, useState } from "preact/hooks";
import type { CalendarDay, CalendarDayPart, CalendarTouch, LeadQuery } from "../api/leads-contract";
import { asTrouble, type Trouble } from "../api/trouble";
import { TroubleMessage } from "../lead/trouble-message";
import { useLife } from "../lead/use-life";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TouchOfDay, type TouchActs } from "./calendar-touch";

interface DayDialogProps {
  readonly query: LeadQuery;
  readonly day: CalendarDay;
  readonly acts: TouchActs;
  readonly onClose: () => void;
}

/** All touches of one day, of which the calendar shows the first. */
export function DayDialog({ query, day, acts, onClose }: DayDialogProps) {
  const { text, dates } = useWords();
  const words = useDeskText();
  const { remedy } = usePane();
  const { touches, next, trouble, read } = useDay(query, day);
  const open = (touch: CalendarTouch) => {
    onClose();
    acts.onOpen(touch);
  };
  return (
    <Dialog
      title={dates.longDay(day.day)}
      onClose={onClose}
      actions={(close) => (
        <>
          {next !== null && trouble === null && <Button onClick={read}>{words.more}</Button>}
          <Button look="subtle" onClick={close}>
            {text.dismiss}
          </Button>
        </>
      )}
    >
      <p class="quiet">{words.calendar.touches(day.total)}</p>
      <ul class="desk-day" aria-label={words.calendar.title}>
        {touches.map((touch) => (
          <TouchOfDay key={touch.id} touch={touch} spot={false} {...acts} onOpen={open} />
        ))}
      </ul>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, read)} />}
    </Dialog>
  );
}

/** What is known already is in sight at once; the first part of the day takes its place. */
function useDay(query: LeadQuery, { day, touches: first }: CalendarDay) {
  const { api } = usePane();
  const life = useLife();
  const [parts, setParts] = useState<readonly CalendarDayPart[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const next = parts.at(-1)?.next ?? null;
  const read = () => {
    setTrouble(null);
    api.list.calendarDay(query, day, next, life).then(
      (part) => life.aborted || setParts((known) => [...known, part]),
      (error: unknown) => life.aborted || setTrouble(asTrouble(error)),
    );
  };
  useEffect(read, []);
  const touches: readonly CalendarTouch[] = parts.length === 0 ? first : parts.flatMap((part) => part.touches);
  return { touches, next, trouble, read };
}
