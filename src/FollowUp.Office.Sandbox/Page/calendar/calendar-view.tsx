import { useEffect, useState } from "preact/hooks";
import add from "icon:calendar_add_20_regular";
import back from "icon:chevron_left_20_regular";
import forth from "icon:chevron_right_20_regular";
import { control } from "../api/control";
import type { CalendarEvent } from "../api/types";
import { addDays, dayOf, formatLocal, localTime, minutesBetween, mondayOf, weekInView } from "../live/dates";
import { useNow, useSandbox } from "../live/sandbox";
import { useLive } from "../live/use-live";
import { Icon } from "../ui/icon";
import { EventDetails } from "./event-details";
import { NewEvent } from "./new-event";
import { useMove } from "./use-move";
import { useRemove } from "./use-remove";
import { WeekGrid } from "./week-grid";

interface Props {
  shown: boolean;
  /** A day that the address asks for. */
  wanted: string | null;
}

export function CalendarView({ shown, wanted }: Props) {
  const { state } = useSandbox();
  const now = localTime(useNow(20), state.timeZone);
  // Weeks away from the current one: so the view follows when the clock is turned.
  const [away, setAway] = useState(0);
  const current = weekInView(dayOf(now));
  const monday = addDays(current, away * 7);
  useEffect(() => {
    if (wanted && /^\d{4}-\d\d-\d\d$/.test(wanted)) setAway(minutesBetween(current, mondayOf(wanted)) / (7 * 24 * 60));
  }, [wanted]);
  const live = useLive(["calendar"], (signal) => control.calendar(monday, 7, signal), [monday]);
  const [openId, setOpenId] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const move = useMove();
  const remove = useRemove();
  const events = live.value ?? [];
  const open = events.find((event) => event.id === openId) ?? null;
  return (
    <div class="calendar">
      <header class="calendar-head command-bar">
        <button type="button" class="command primary" aria-label="New event" onClick={() => setCreating(true)}>
          <Icon path={add} />
          <span>New event</span>
        </button>
        <span class="split" />
        <button type="button" class="command" disabled={away === 0} onClick={() => setAway(0)}>
          This week
        </button>
        <button type="button" class="command" aria-label="Previous week" onClick={() => setAway(away - 1)}>
          <Icon path={back} />
        </button>
        <button type="button" class="command" aria-label="Next week" onClick={() => setAway(away + 1)}>
          <Icon path={forth} />
        </button>
        <h1>{weekName(monday)}</h1>
        <small>{state.timeZone}</small>
      </header>
      {live.kind === "failed" && <p class="problem">{live.sentence}</p>}
      <div class="calendar-body">
        <WeekGrid
          monday={monday}
          now={now}
          events={events}
          open={openId}
          select={selecting(setOpenId)}
          move={move}
          remove={remove}
          shown={shown}
        />
        {open && <EventDetails event={open} move={move} remove={remove} close={() => setOpenId(null)} />}
      </div>
      {creating && <NewEvent now={now} close={() => setCreating(false)} />}
    </div>
  );
}

const selecting = (set: (id: string | null) => void) => (event: CalendarEvent | null) => set(event?.id ?? null);

function weekName(monday: string): string {
  const sunday = addDays(monday, 6);
  const sameMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  const from = formatLocal(monday, sameMonth ? { day: "numeric" } : { day: "numeric", month: "long" });
  return `${from} – ${formatLocal(sunday, { day: "numeric", month: "long", year: "numeric" })}`;
}
