import { useState } from "preact/hooks";
import type { CalendarDay, CalendarTouch } from "../api/leads-contract";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { DayNames, dayOf, type Sight } from "./calendar-days";
import { TouchOfDay, type TouchActs } from "./calendar-touch";

interface CalendarCellProps {
  readonly day: string;
  readonly sight: Sight;
  readonly isWorked: boolean;
  /** Undefined where it has no touch. */
  readonly known: CalendarDay | undefined;
  readonly most: number;
  readonly dragged: CalendarTouch | null;
  readonly acts: TouchActs;
  readonly onMore: (known: CalendarDay) => void;
  readonly onDrop: (touch: CalendarTouch) => void;
}

/** One day with the first of its touches. Nothing can be planned on a day that is over. */
export function CalendarCell({ day, sight, isWorked, known, most, dragged, acts, onMore, onDrop }: CalendarCellProps) {
  const { locale, dates } = useWords();
  const words = useDeskText().calendar;
  const names = new DayNames(locale);
  const today = dates.today();
  const isOpen = day >= today;
  const { isOver, ...target } = useDrop(isOpen && dragged !== null && dayOf(dragged) !== day ? dragged : null, onDrop);
  const touches = known?.touches.slice(0, most) ?? [];
  const rest = (known?.total ?? 0) - touches.length;
  const date = day.endsWith("-01") ? names.dateOfMonth(day) : names.date(day);
  return (
    <td
      class={classOf({
        off: !isWorked,
        outside: sight.span === "month" && day.slice(0, 7) !== sight.at.slice(0, 7),
        over: isOver,
        closed: dragged !== null && !isOpen,
      })}
      aria-current={day === today ? "date" : undefined}
      {...target}
    >
      <p class="desk-date">
        <time dateTime={day}>
          <span aria-hidden="true">{date}</span>
          <span class="visually-hidden">{dates.longDay(day)}</span>
        </time>
        {!isWorked && <span class="visually-hidden">{words.dayOff}</span>}
        {dragged !== null && !isOpen && <span class="desk-closed">{words.over}</span>}
      </p>
      {touches.length > 0 && (
        <ul>
          {touches.map((touch) => (
            <TouchOfDay key={touch.id} touch={touch} row={null} {...acts} />
          ))}
        </ul>
      )}
      {rest > 0 && known !== undefined && (
        <button
          type="button"
          class="desk-more"
          data-spot={`more ${day}`}
          tabIndex={-1}
          aria-label={words.moreOf(rest, dates.longDay(day))}
          onClick={() => onMore(known)}
        >
          {words.more(rest)}
        </button>
      )}
    </td>
  );
}

/** `dragged`: null where it cannot be dropped. */
function useDrop(dragged: CalendarTouch | null, onDrop: (touch: CalendarTouch) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver: isOver && dragged !== null,
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (dragged === null) return;
      event.preventDefault();
      onDrop(dragged);
    },
  };
}

const classOf = (marks: Readonly<Record<string, boolean>>) =>
  Object.keys(marks)
    .filter((mark) => marks[mark])
    .join(" ");
