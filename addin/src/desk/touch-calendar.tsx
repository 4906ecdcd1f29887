import "../styles/desk-calendar.css";
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { CalendarDay, CalendarTouch, LeadQuery } from "../api/leads-contract";
import type { WeekDay } from "../api/me-contract";
import { TroubleMessage } from "../lead/trouble-message";
import type { DoneToast } from "../lead/use-done";
import type { OpenedLead } from "../leads-view";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { Skeleton } from "../ui/skeleton";
import { CalendarCell } from "./calendar-cell";
import { DayNames, firstWeekdayOf, rangeOf, weekdayOf, weeksOf, type Sight } from "./calendar-days";
import { CalendarHead } from "./calendar-head";
import type { TouchActs } from "./calendar-touch";
import { DayDialog } from "./day-dialog";
import { MoveDialog } from "./move-dialog";
import { useCalendar } from "./use-calendar";
import { useSpotKeys, type SpotKeys } from "./use-spot-keys";

export interface TouchCalendarProps {
  /** Words, state, kind and tag. */
  readonly query: LeadQuery;
  readonly sight: Sight;
  readonly onSight: (sight: Sight) => void;
  readonly work: readonly WeekDay[];
  readonly opened: string | null;
  /** Whenever it is another the days look again. */
  readonly fresh: unknown;
  readonly acts: DoneToast;
  readonly onOpen: (lead: OpenedLead) => void;
}

/** As many touches stand in a day before the others are only counted. */
const shown = { month: 4, week: 20 } as const;

type Asked = { readonly day: CalendarDay } | { readonly touch: CalendarTouch } | null;

/** What is next for all leads, day by day; a touch goes to another day by the pointer, or by the keyboard and a date. */
export function TouchCalendar(props: TouchCalendarProps) {
  const { query, sight, onSight, opened, fresh, acts, onOpen } = props;
  const { locale, dates } = useWords();
  const { remedy } = usePane();
  const words = useDeskText().calendar;
  const [asked, setAsked] = useState<Asked>(null);
  const [dragged, setDragged] = useState<CalendarTouch | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const keys = useSpotKeys(table);
  const weeks = weeksOf(sight, firstWeekdayOf(locale));
  const range = rangeOf(weeks);
  const { days, trouble, again, move } = useCalendar(query, range, shown[sight.span], fresh, acts);
  const title = new DayNames(locale).title(sight, range);
  const close = () => setAsked(null);
  const touchActs: TouchActs = {
    opened,
    onOpen,
    onMove: (touch) => setAsked({ touch }),
    onDrag: setDragged,
  };
  return (
    <section class="desk-calendar" aria-label={words.title}>
      <CalendarHead sight={sight} title={title} total={totalOf(days)} today={dates.today()} onSight={onSight} />
      <p class="quiet">{words.hint}</p>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again)} />}
      {days === null && trouble === null && <Skeleton label={words.title} />}
      {days !== null && (
        <div class="desk-days-scroll">
          <Days
            {...props}
            {...{ title, weeks, days, dragged, table, keys }}
            acts={touchActs}
            onMore={(day) => setAsked({ day })}
            onDrop={(touch, day) => {
              setDragged(null);
              move(touch, day);
            }}
          />
        </div>
      )}
      {asked !== null && "day" in asked && (
        <DayDialog key={asked.day.day} query={query} day={asked.day} acts={touchActs} onClose={close} />
      )}
      {asked !== null && "touch" in asked && (
        <MoveDialog
          key={asked.touch.id}
          touch={asked.touch}
          onClose={close}
          onMove={(day) => {
            keys.follow(asked.touch.id);
            close();
            move(asked.touch, day);
          }}
        />
      )}
    </section>
  );
}

interface DaysProps extends Pick<TouchCalendarProps, "sight" | "work"> {
  readonly title: string;
  readonly weeks: readonly (readonly string[])[];
  readonly days: readonly CalendarDay[];
  readonly dragged: CalendarTouch | null;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly keys: SpotKeys;
  readonly acts: TouchActs;
  readonly onMore: (day: CalendarDay) => void;
  readonly onDrop: (touch: CalendarTouch, day: string) => void;
}

function Days({ sight, work, title, weeks, days, dragged, table, keys, acts, onMore, onDrop }: DaysProps) {
  return (
    <table
      role="grid"
      class={`desk-days ${sight.span}`}
      aria-label={title}
      tabIndex={days.length === 0 ? 0 : -1}
      ref={table}
      onKeyDown={keys.onKeyDown}
      onFocusIn={keys.onFocusIn}
      onFocusOut={keys.onFocusOut}
    >
      <Weekdays week={weeks[0] ?? []} work={work} />
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <CalendarCell
                key={day}
                day={day}
                sight={sight}
                isWorked={work.includes(weekdayOf(day))}
                known={days.find((one) => one.day === day)}
                most={shown[sight.span]}
                dragged={dragged}
                acts={acts}
                onMore={onMore}
                onDrop={(touch) => onDrop(touch, day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const totalOf = (days: readonly CalendarDay[] | null) =>
  days === null ? null : days.reduce((sum, { total }) => sum + total, 0);

function Weekdays({ week, work }: { readonly week: readonly string[]; readonly work: readonly WeekDay[] }) {
  const { locale } = useWords();
  const names = new DayNames(locale);
  return (
    <thead>
      <tr>
        {week.map((day) => (
          <th
            key={day}
            scope="col"
            abbr={names.weekday(day, "long")}
            class={work.includes(weekdayOf(day)) ? undefined : "off"}
          >
            {names.weekday(day, "short")}
          </th>
        ))}
      </tr>
    </thead>
  );
}
