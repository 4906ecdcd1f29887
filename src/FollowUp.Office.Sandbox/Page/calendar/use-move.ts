import { control } from "../api/control";
import type { CalendarEvent } from "../api/types";
import { addMinutes, formatLocal, minutesBetween, timeOf } from "../live/dates";
import { useVoice } from "../ui/toasts";

export type Move = (event: CalendarEvent, minutes: number) => void;

/** Moves an event on the wall clock, as one drags it. */
export function useMove(): Move {
  const { act } = useVoice();
  return (event, minutes) => {
    const start = addMinutes(event.start, minutes);
    const end = addMinutes(start, minutesBetween(event.start, event.end));
    void act(async () => {
      await control.moveEvent(event.id, start, end);
      return `Moved to ${formatLocal(start, { weekday: "long", day: "numeric", month: "long" })}${event.isAllDay ? "" : `, ${timeOf(start)}`}.`;
    });
  };
}
