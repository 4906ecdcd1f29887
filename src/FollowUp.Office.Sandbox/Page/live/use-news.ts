import { useEffect, useRef, useState } from "preact/hooks";
import { control } from "../api/control";
import type { CalendarEvent } from "../api/types";
import { cardTitle } from "../teams/card-model";
import { useVoice } from "../ui/toasts";
import { addDays, dayOf, formatLocal, localTime, timeOf } from "./dates";
import type { Go, View } from "./route";
import { useSandbox } from "./sandbox";
import { useLive } from "./use-live";

/** Which views have news that the user has not looked at. What happens there meanwhile is also said. */
export function useNews(view: View, go: Go): ReadonlySet<View> {
  const [news, setNews] = useState<ReadonlySet<View>>(new Set());
  const { say } = useVoice();
  const looking = useRef(view);
  looking.current = view;
  const tell = (where: View, sentence: string, detail?: string) => {
    if (looking.current === where) return;
    setNews((seen) => new Set([...seen, where]));
    say(sentence, "news", { label: "Show", open: () => go(where, detail) });
  };

  useEffect(() => {
    setNews((seen) => new Set([...seen].filter((one) => one !== view)));
  }, [view]);
  useCards((title) => tell("teams", `Teams: ${title}`));
  useEvents(
    (event) => tell("calendar", `In the calendar: ${event.subject}, ${when(event)}`, dayOf(event.start)),
    (event) => tell("calendar", `Out of the calendar: ${event.subject}`, dayOf(event.start)),
  );
  return news;
}

function useCards(onCard: (title: string) => void) {
  const posts = useLive(["teams"], control.teams, []).value;
  useDifference(posts, (fresh) => {
    for (const post of fresh) onCard(cardTitle(post.card));
  });
}

function useEvents(onAdded: (event: CalendarEvent) => void, onRemoved: (event: CalendarEvent) => void) {
  const { state, now } = useSandbox();
  const today = () => dayOf(localTime(now(), state.timeZone));
  const events = useLive(["calendar"], (signal) => control.calendar(addDays(today(), -7), 60, signal), []).value;
  useDifference(events, (fresh, gone) => {
    for (const event of fresh) onAdded(event);
    // The past leaves the list when the clock is turned; only what was still to come was taken out.
    for (const event of gone) if (dayOf(event.start) >= today()) onRemoved(event);
  });
}

/** Says what came into a list and what left it, from its second state on. */
function useDifference<T extends { id: string }>(list: T[] | undefined, tell: (fresh: T[], gone: T[]) => void) {
  const before = useRef<T[] | null>(null);
  useEffect(() => {
    if (!list) return;
    const known = before.current;
    before.current = list;
    if (known) tell(missing(list, known), missing(known, list));
  }, [list]);
}

const missing = <T extends { id: string }>(all: T[], others: T[]) => {
  const ids = new Set(others.map((one) => one.id));
  return all.filter((one) => !ids.has(one.id));
};

const when = (event: CalendarEvent) =>
  `${formatLocal(event.start, { weekday: "short", day: "numeric", month: "short" })} ${timeOf(event.start)}`;
