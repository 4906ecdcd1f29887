import { useEffect, useRef, useState } from "preact/hooks";
import type { CalendarDay, CalendarDayPart, CalendarTouch, LeadQuery } from "../api/leads-contract";
import { asTrouble, type Trouble } from "../api/trouble";
import { Rows } from "../features/leads/lead-rows";
import { TroubleMessage } from "../lead/trouble-message";
import { useLife } from "../lead/use-life";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useNewest } from "../ui/use-kept";
import { TouchOfDay, type TouchActs } from "./calendar-touch";

interface DayDialogProps {
  readonly query: LeadQuery;
  readonly day: CalendarDay;
  readonly acts: TouchActs;
  readonly onClose: () => void;
}

const touchHeight = 44;

/** All touches of one day, of which the calendar shows the first; it reads on as one scrolls. */
export function DayDialog({ query, day, acts, onClose }: DayDialogProps) {
  const { text, dates } = useWords();
  const words = useDeskText();
  const { remedy } = usePane();
  const { touches, total, trouble, read, again } = useDay(query, day);
  const [place] = useState(() => ({ top: 0, at: 0, returns: false }));
  const newest = useNewest(acts);
  const open = (touch: CalendarTouch) => {
    onClose();
    acts.onOpen(touch);
  };
  return (
    <Dialog
      title={dates.longDay(day.day)}
      onClose={onClose}
      actions={(close) => (
        <Button look="subtle" onClick={close}>
          {text.dismiss}
        </Button>
      )}
    >
      <p class="quiet">{words.calendar.touches(total)}</p>
      <div class="desk-day">
        <Rows
          label={words.calendar.title}
          items={touches}
          {...{ from: 0, total, turn: 0, place, busy: touches.length < total, opened: acts.opened }}
          onOpen={open}
          onMore={read}
          onEarlier={() => undefined}
          onTo={read}
          onEnd={null}
          rowHeight={touchHeight}
          row={({ item, isOpened, onOpen, ...row }) => (
            <TouchOfDay
              touch={item}
              row={row}
              opened={isOpened ? item.id : null}
              onOpen={onOpen}
              onMove={(touch) => newest.current.onMove(touch)}
              onDrag={(touch) => newest.current.onDrag(touch)}
            />
          )}
        />
      </div>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again)} />}
    </Dialog>
  );
}

interface DayRead {
  readonly touches: readonly CalendarTouch[];
  readonly next: string | null;
}

/** What is known already is in sight at once; the first part of the day takes its place. */
function useDay(query: LeadQuery, { day, touches: first, total }: CalendarDay) {
  const { api } = usePane();
  const life = useLife();
  const [known, setKnown] = useState<DayRead | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const reads = useRef(false);
  const isWhole = known !== null && known.next === null;
  const again = () => {
    setTrouble(null);
    reads.current = true;
    const done = (then: () => void) => {
      reads.current = false;
      if (!life.aborted) then();
    };
    api.list.calendarDay(query, day, known?.next ?? null, life).then(
      (part) => done(() => setKnown(longer(known, part))),
      (error: unknown) => done(() => setTrouble(asTrouble(error))),
    );
  };
  const read = () => {
    if (!reads.current && !isWhole && trouble === null) again();
  };
  useEffect(read, []);
  const touches = known?.touches ?? first;
  return {
    touches,
    total: isWhole ? touches.length : Math.max(total, touches.length),
    trouble,
    read,
    again,
  };
}

/** A touch that was moved between two readings stays where it came first. */
function longer(known: DayRead | null, { touches, next }: CalendarDayPart): DayRead {
  const seen = new Set(known?.touches.map(({ id }) => id));
  return { touches: [...(known?.touches ?? []), ...touches.filter(({ id }) => !seen.has(id))], next };
}
