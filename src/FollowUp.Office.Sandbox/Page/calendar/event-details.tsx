import bell from "icon:alert_20_regular";
import clock from "icon:clock_20_regular";
import dismiss from "icon:dismiss_20_regular";
import lock from "icon:lock_closed_20_regular";
import remove from "icon:delete_20_regular";
import show from "icon:calendar_20_regular";
import tag from "icon:tag_20_regular";
import { control } from "../api/control";
import type { CalendarEvent } from "../api/types";
import { formatLocal, timeOf } from "../live/dates";
import { MailBody } from "../mail/mail-body";
import { Icon } from "../ui/icon";
import { useVoice } from "../ui/toasts";
import type { Move } from "./use-move";

interface Props {
  event: CalendarEvent;
  move: Move;
  close: () => void;
}

const day = 24 * 60;
const steps: [string, number][] = [
  ["1 hour earlier", -60],
  ["1 hour later", 60],
  ["1 day earlier", -day],
  ["1 day later", day],
];

export function EventDetails({ event, move, close }: Props) {
  const { act } = useVoice();
  const drop = () =>
    void act(async () => {
      await control.deleteEvent(event.id);
      close();
      return "The event was deleted.";
    });
  return (
    <aside class="event-details" aria-label="Event">
      <header>
        <h2>{event.subject}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={close}>
          <Icon path={dismiss} />
        </button>
      </header>
      <Facts event={event} />
      <div class="event-body">
        {event.bodyHtml ? (
          <MailBody body={{ contentType: "html", content: event.bodyHtml }} title={event.subject} />
        ) : (
          <p class="quiet">No text.</p>
        )}
      </div>
      <div class="event-steps" role="group" aria-label="Move">
        {steps.map(([name, minutes]) => (
          <button key={name} type="button" class="button" onClick={() => move(event, minutes)}>
            {name}
          </button>
        ))}
      </div>
      <button type="button" class="button danger" onClick={drop}>
        <Icon path={remove} /> Delete event
      </button>
    </aside>
  );
}

function Facts({ event }: { event: CalendarEvent }) {
  const facts: [string, string | false][] = [
    [clock, when(event)],
    [show, `Shown as ${event.showAs}`],
    [bell, event.isReminderOn && `Reminder ${String(event.reminderMinutes)} minutes before`],
    [lock, event.isPrivate && "Private"],
    [tag, event.categories.length > 0 && event.categories.join(", ")],
  ];
  return (
    <ul class="event-facts">
      {facts.map(
        ([icon, text]) =>
          text && (
            <li key={text}>
              <Icon path={icon} /> {text}
            </li>
          ),
      )}
    </ul>
  );
}

function when(event: CalendarEvent): string {
  const date = formatLocal(event.start, { weekday: "long", day: "numeric", month: "long" });
  return event.isAllDay ? `${date}, all day` : `${date}, ${timeOf(event.start)} – ${timeOf(event.end)}`;
}
