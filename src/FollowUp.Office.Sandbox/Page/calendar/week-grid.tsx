import { useEffect, useRef } from "preact/hooks";
import type { CalendarEvent } from "../api/types";
import { addDays, dayOf, formatLocal, isWeekend, minutesBetween, timeOf } from "../live/dates";
import { EventBlock } from "./event-block";
import { blocksOf } from "./layout";
import { eventKeys } from "./keys";
import type { Move } from "./use-move";
import type { Remove } from "./use-remove";

// The demo users' working hours, as their mailbox settings have them.
const work = { from: 9, to: 17 };
const hourHeight = 68;
const firstShown = 8.5;

interface Props {
  monday: string;
  now: string;
  events: CalendarEvent[];
  open: string | null;
  select: (event: CalendarEvent | null) => void;
  move: Move;
  remove: Remove;
  shown: boolean;
}

export function WeekGrid({ monday, now, events, open, select, move, remove, shown }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const today = dayOf(now);
  useEffect(() => {
    if (shown) place.current?.scrollTo({ top: firstShown * hourHeight });
  }, [shown]);
  return (
    <div class="week" role="group" aria-label="Week" style={{ "--hour": `${String(hourHeight)}px` }}>
      <div class="week-head">
        <span class="hours-corner" />
        {days.map((day) => (
          <DayHead key={day} day={day} today={today} events={events} select={select} move={move} remove={remove} />
        ))}
      </div>
      <div class="week-scroll" ref={place} tabIndex={0} role="group" aria-label="Hours">
        <Hours />
        {days.map((day) => (
          <section key={day} class={dayClass(day, today)} aria-label={dayName(day)}>
            {!isWeekend(day) && (
              <i class="work" style={{ top: hours(work.from), height: hours(work.to - work.from) }} />
            )}
            {day === today && <i class="now" style={{ top: hours(minutesBetween(`${day}T00:00`, now) / 60) }} />}
            {blocksOf(events, day).map((block) => (
              <EventBlock
                key={block.event.id}
                block={block}
                open={open === block.event.id}
                select={select}
                move={move}
                remove={remove}
                hourHeight={hourHeight}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

const hours = (count: number) => `calc(var(--hour) * ${String(count)})`;
const dayName = (day: string) => formatLocal(day, { weekday: "long", day: "numeric", month: "long" });
const dayClass = (day: string, today: string) =>
  `day ${day === today ? "today" : ""} ${isWeekend(day) ? "weekend" : ""}`;

function Hours() {
  return (
    <div class="hours" aria-hidden="true">
      {Array.from({ length: 24 }, (_, hour) => (
        <span key={hour} style={{ top: hours(hour) }}>
          {hour > 0 && `${String(hour).padStart(2, "0")}:00`}
        </span>
      ))}
    </div>
  );
}

interface HeadProps {
  day: string;
  today: string;
  events: CalendarEvent[];
  select: (event: CalendarEvent) => void;
  move: Move;
  remove: Remove;
}

function DayHead({ day, today, events, select, move, remove }: HeadProps) {
  const wholeDay = events.filter((event) => event.isAllDay && dayOf(event.start) <= day && lastDay(event) >= day);
  return (
    <div class={dayClass(day, today)}>
      <b>{formatLocal(day, { day: "numeric" })}</b>
      <span>{formatLocal(day, { weekday: "short" })}</span>
      {wholeDay.map((event) => (
        <button
          key={event.id}
          type="button"
          class={`all-day ${event.showAs}`}
          aria-label={`${event.subject}, all day, ${event.showAs}`}
          onClick={() => select(event)}
          onKeyDown={eventKeys(event, move, remove)}
        >
          {event.subject}
        </button>
      ))}
    </div>
  );
}

/** An all-day event ends at the midnight after its last day. */
const lastDay = (event: CalendarEvent) =>
  timeOf(event.end) === "00:00" || event.end.length === 10 ? addDays(dayOf(event.end), -1) : dayOf(event.end);
