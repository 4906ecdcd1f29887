import { control } from "../api/control";
import type { CalendarEvent } from "../api/types";
import { useVoice } from "../ui/toasts";

export type Remove = (event: CalendarEvent) => void;

/** Deletes an event and offers to take that back. */
export function useRemove(): Remove {
  const { act, say } = useVoice();
  const restore = (event: CalendarEvent) =>
    act(async () => {
      await control.restoreEvent(event.id);
      return `${event.subject} is in the calendar again.`;
    });
  return (event) =>
    void act(async () => {
      await control.deleteEvent(event.id);
      say(`${event.subject} was deleted.`, "done", { label: "Undo", open: () => void restore(event) });
      return undefined;
    });
}
