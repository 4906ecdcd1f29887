import { useRef, useState } from "preact/hooks";
import bell from "icon:alert_20_regular";
import lock from "icon:lock_closed_20_regular";
import type { CalendarEvent } from "../api/types";
import { timeOf } from "../live/dates";
import { Icon } from "../ui/icon";
import type { Block } from "./layout";
import { eventKeys } from "./keys";
import type { Move } from "./use-move";
import type { Remove } from "./use-remove";

interface Props {
  block: Block;
  open: boolean;
  select: (event: CalendarEvent) => void;
  move: Move;
  remove: Remove;
  hourHeight: number;
}

const day = 24 * 60;
const snap = 15;

/** An event in the week: click shows it, dragging or Alt and an arrow moves it, Delete removes it. */
export function EventBlock({ block, open, select, move, remove, hourHeight }: Props) {
  const { event } = block;
  const drag = useDrag(hourHeight, (minutes) => (minutes === 0 ? select(event) : move(event, minutes)));
  return (
    <button
      type="button"
      class={classOf(block, open, drag.shift !== null)}
      aria-label={label(event)}
      aria-expanded={open}
      style={placeOf(block, drag.shift)}
      onKeyDown={eventKeys(event, move, remove)}
      onClick={(click) => click.detail === 0 && select(event)}
      {...drag.handlers}
    >
      <span class="event-title">{event.subject}</span>
      <span class="event-time">
        {timeOf(event.start)} – {timeOf(event.end)}
      </span>
      <span class="event-marks">
        {event.isPrivate && <Icon path={lock} />}
        {event.isReminderOn && <Icon path={bell} />}
      </span>
    </button>
  );
}

function classOf({ event, length }: Block, open: boolean, dragged: boolean): string {
  const more = { marked: event.categories.length > 0, cancelled: event.isCancelled, open, short: length < 40, dragged };
  const names = Object.entries(more).flatMap(([name, holds]) => (holds ? [name] : []));
  return ["event", event.showAs, ...names].join(" ");
}

function label(event: CalendarEvent): string {
  const marks = [event.showAs, event.isPrivate && "private", event.isReminderOn && "reminder"]
    .filter(Boolean)
    .join(", ");
  return `${event.subject}, ${timeOf(event.start)} – ${timeOf(event.end)}, ${marks}`;
}

interface Shift {
  x: number;
  y: number;
}

function placeOf(block: Block, shift: Shift | null) {
  const width = 100 / block.lanes;
  return {
    top: `calc(var(--hour) * ${String(block.from / 60)})`,
    height: `calc(var(--hour) * ${String(block.length / 60)} - 2px)`,
    left: `${String(width * block.lane)}%`,
    width: `calc(${String(width)}% - 4px)`,
    transform: shift ? `translate(${String(shift.x)}px, ${String(shift.y)}px)` : undefined,
  };
}

/** Follows the pointer; at the end says by how many minutes, whole days and quarters of an hour, the block was moved. */
function useDrag(hourHeight: number, done: (minutes: number) => void) {
  const [shift, setShift] = useState<Shift | null>(null);
  const start = useRef<{ x: number; y: number; dayWidth: number } | null>(null);
  const measure = (event: PointerEvent) => {
    const from = start.current;
    if (!from) return null;
    const days = Math.round((event.clientX - from.x) / from.dayWidth);
    const quarters = Math.round((event.clientY - from.y) / (hourHeight / (60 / snap)));
    return { minutes: days * day + quarters * snap, x: days * from.dayWidth, y: (quarters * hourHeight * snap) / 60 };
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const block = event.currentTarget as HTMLElement;
      block.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, y: event.clientY, dayWidth: block.parentElement?.clientWidth ?? 1 };
    },
    onPointerMove: (event: PointerEvent) => {
      const moved = measure(event);
      if (moved) setShift(moved.minutes === 0 ? null : { x: moved.x, y: moved.y });
    },
    onPointerUp: (event: PointerEvent) => {
      const moved = measure(event);
      start.current = null;
      setShift(null);
      if (moved) done(moved.minutes);
    },
    onPointerCancel: () => {
      start.current = null;
      setShift(null);
    },
  };
  return { shift, handlers };
}
