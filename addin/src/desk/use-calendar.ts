import { useEffect, useRef, useState } from "preact/hooks";
import { changeOf, type RequestId } from "../api/changes";
import type { Lead } from "../api/contract";
import type { CalendarDay, CalendarTouch, DayRange, LeadQuery } from "../api/leads-contract";
import { asTrouble, type Trouble } from "../api/trouble";
import { ownUndoable } from "../lead/doing";
import { undoOn } from "../lead/undo-on";
import type { DoneToast } from "../lead/use-done";
import { useLife } from "../lead/use-life";
import { usePane, type Pane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { shortName } from "../text/naming";
import { useWords } from "../text/words";
import { dayOf, onDay, withMoved } from "./calendar-days";
import { useFailure } from "./use-failure";

interface Calendar {
  /** Null before the first answer. */
  readonly days: readonly CalendarDay[] | null;
  readonly trouble: Trouble | null;
  readonly again: () => void;
  /** Shown at once; what the server refuses goes back, and is said. */
  readonly move: (touch: CalendarTouch, day: string) => void;
}

/** The touches of the days in sight, read anew, with the old ones in sight, whenever `fresh` is another. */
export function useCalendar(
  query: LeadQuery,
  range: DayRange,
  take: number,
  fresh: unknown,
  acts: DoneToast,
): Calendar {
  const pane = usePane();
  const life = useLife();
  const [days, setDays] = useState<readonly CalendarDay[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const reading = useRef(new AbortController());
  const moving = useRef(new Set<string>());
  const newest = useRef({ query, range });
  newest.current = { query, range };
  const read = () => {
    reading.current.abort();
    // What is on its way is not known to the server yet: it is read when all of it has arrived.
    if (moving.current.size > 0 || life.aborted) return;
    const { signal } = (reading.current = new AbortController());
    const isOver = () => signal.aborted || life.aborted;
    setTrouble(null);
    pane.api.list.calendar(newest.current.query, newest.current.range, take, signal).then(
      (known) => isOver() || setDays(known),
      (error: unknown) => isOver() || setTrouble(asTrouble(error)),
    );
  };
  useEffect(read, [fresh, range.from, range.to]);
  const move = useMove(pane, acts, moving.current, read, setDays);
  return { days, trouble, again: read, move };
}

type SetDays = (change: (days: readonly CalendarDay[] | null) => readonly CalendarDay[] | null) => void;

function useMove(pane: Pane, acts: DoneToast, moving: Set<string>, read: () => void, setDays: SetDays) {
  const failed = useFailure(acts);
  const { dates } = useWords();
  const words = useDeskText().calendar;
  const put = (before: CalendarTouch, now: CalendarTouch) =>
    setDays((days) => (days === null ? null : withMoved(days, before, now)));
  const move = async (touch: CalendarTouch, day: string, id: RequestId) => {
    if (moving.has(touch.id) || day === dayOf(touch)) return;
    const wish = onDay(touch, day);
    moving.add(touch.id);
    put(touch, wish);
    try {
      const lead = await pane.errands.run(() => send(pane.api, touch, day, id));
      const now = { ...wish, local: lead.nextTouch?.local ?? wish.local, version: lead.version };
      put(wish, now);
      const entryId = ownUndoable(lead);
      const undo = (back: RequestId) => undoOn(pane.api, lead, entryId ?? "", back);
      const about = { who: shortName(touch.name), ...(entryId === null ? {} : { entryId }) };
      acts.done(words.moved(touch.name, dates.shortDay(now.local)), entryId === null ? undefined : undo, about);
    } catch (error) {
      put(wish, touch);
      failed(error, () => void move(touch, day, id));
    } finally {
      moving.delete(touch.id);
      read();
    }
  };
  return (touch: CalendarTouch, day: string) => void move(touch, day, crypto.randomUUID());
}

/** Where something else of the lead is newer than the calendar, the touch is moved on top of that. */
async function send({ change }: Pane["api"], touch: CalendarTouch, day: string, id: RequestId): Promise<Lead> {
  const { channel, fixed, local } = touch;
  const body = { followUp: { date: day, time: fixed ? local.slice(11, 16) : null }, channel, why: null };
  try {
    return await change(changeOf.nextTouch(touch, body), id);
  } catch (error) {
    const { current } = asTrouble(error);
    if (current === undefined || !isPlannedAs(touch, current)) throw error;
    return change(changeOf.nextTouch(current, body), id);
  }
}

/** Where only the day is meant, its hour moves with the room there is: nobody decided on that. */
function isPlannedAs({ fixed, local, channel }: CalendarTouch, { nextTouch }: Lead): boolean {
  if (nextTouch === null || nextTouch.fixed !== fixed || nextTouch.channel !== channel) return false;
  return fixed ? nextTouch.local === local : nextTouch.local.slice(0, 10) === local.slice(0, 10);
}
