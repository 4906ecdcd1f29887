import type { CalendarEvent } from "../api/types";
import type { Move } from "./use-move";
import type { Remove } from "./use-remove";

const day = 24 * 60;
const steps: Record<string, number> = { ArrowUp: -60, ArrowDown: 60, ArrowLeft: -day, ArrowRight: day };

/** On an event: Alt and an arrow moves it, Delete removes it. What lasts all day moves by days alone. */
export const eventKeys = (event: CalendarEvent, move: Move, remove: Remove) => (key: KeyboardEvent) => {
  const minutes = key.altKey ? steps[key.key] : undefined;
  const moves = minutes !== undefined && !(event.isAllDay && Math.abs(minutes) < day);
  if (!moves && key.key !== "Delete") return;
  key.preventDefault();
  if (moves) move(event, minutes);
  else remove(event);
};
