import bell from "icon:alert_20_regular";
import clock from "icon:clock_20_regular";
import dismiss from "icon:dismiss_20_regular";
import invited from "icon:people_20_regular";
import lock from "icon:lock_closed_20_regular";
import place from "icon:location_20_regular";
import bin from "icon:delete_20_regular";
import repeat from "icon:arrow_repeat_all_20_regular";
import show from "icon:calendar_20_regular";
import tag from "icon:tag_20_regular";
import type { CalendarEvent } from "../api/types";
import { addDays, dayOf, formatLocal, timeOf } from "../live/dates";
import { MailBody } from "../mail/mail-body";
import { Icon } from "../ui/icon";
import type { Move } from "./use-move";
import type { Remove } from "./use-remove";

interface Props {
  event: CalendarEvent;
  move: Move;
  remove: Remove;
  close: () => void;
}

const day = 24 * 60;
const steps: [name: string, minutes: number][] = [
  ["1 hour earlier", -60],
  ["1 hour later", 60],
  ["1 day earlier", -day],
  ["1 day later", day],
];

const stepsOf = (event: CalendarEvent) =>
  event.isAllDay ? steps.filter(([, minutes]) => Math.abs(minutes) >= day) : steps;

export function EventDetails({ event, move, remove, close }: Props) {
  const drop = () => {
    remove(event);
    close();
  };
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
        {stepsOf(event).map(([name, minutes]) => (
          <button key={name} type="button" class="button" onClick={() => move(event, minutes)}>
            {name}
          </button>
        ))}
      </div>
      <button type="button" class="button danger" onClick={drop}>
        <Icon path={bin} /> {event.seriesId ? "Delete this one" : "Delete event"}
      </button>
    </aside>
  );
}

function Facts({ event }: { event: CalendarEvent }) {
  const facts: [string, string | false][] = [
    [clock, when(event)],
    [place, event.location],
    [show, event.isCancelled ? "Cancelled" : `Shown as ${event.showAs}`],
    [repeat, event.seriesId !== null && "Comes again and again"],
    [invited, event.organizer !== null && `Invited by ${event.organizer.name}: ${words(event.response)}`],
    [
      invited,
      event.organizer === null && event.attendees.map((each) => `${each.name} (${words(each.response)})`).join(", "),
    ],
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

/** An answer as Graph names it, such as notResponded, in words. */
function words(response: string): string {
  return response === "none" ? "no answer yet" : response.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function when(event: CalendarEvent): string {
  const date = formatLocal(event.start, { weekday: "long", day: "numeric", month: "long" });
  const last = formatLocal(addDays(dayOf(event.end), -1), { weekday: "long", day: "numeric", month: "long" });
  return event.isAllDay
    ? `${last === date ? date : `${date} to ${last}`}, all day`
    : `${date}, ${timeOf(event.start)} – ${timeOf(event.end)}`;
}
