import { useEffect, useRef, useState } from "preact/hooks";
import type { Api } from "../../api/client";
import type { Pipeline, Today, TodayGroup, TodayPart } from "../../api/today-contract";
import { asTrouble, type Trouble } from "../../api/trouble";
import { useLife } from "../../lead/use-life";
import { usePane } from "../../pane-context";

export const groups: readonly TodayGroup[] = [
  "toDo",
  "deleted",
  "answered",
  "noNextStep",
  "waiting",
  "parked",
  "planned",
];

interface KnownToday {
  readonly today: Today | null;
  readonly trouble: Trouble | null;
  readonly look: () => void;
  readonly more: (group: TodayGroup) => void;
  readonly know: (pipeline: Pipeline) => void;
}

const lookAgainEvery = 15_000;

/** The day's lists, read anew whenever they are seen; what had been unfolded stays unfolded. */
export function useToday(signal: AbortSignal): KnownToday {
  const { api } = usePane();
  const life = useLife(signal);
  const [today, setToday] = useState<Today | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const shown = useRef<Today | null>(null);
  const looks = useRef(0);

  const show = (read: Today) => {
    shown.current = read;
    setToday(read);
    setTrouble(null);
  };
  const attempt = (read: () => Promise<Today>) => {
    const look = ++looks.current;
    // An older look that comes in late knows less than what is shown.
    const isNewest = () => look === looks.current && !life.aborted;
    read().then(
      (found) => isNewest() && show(found),
      (error: unknown) => isNewest() && setTrouble(asTrouble(error)),
    );
  };
  const look = () => attempt(async () => asFar(api, await api.today(life), shown.current, life));
  const more = (group: TodayGroup) => {
    const known = shown.current;
    if (known !== null) attempt(async () => ({ ...known, [group]: await longer(api, group, known[group], life) }));
  };
  useEffect(() => {
    const seen = () => document.visibilityState === "visible" && look();
    const timer = setInterval(seen, lookAgainEvery);
    document.addEventListener("visibilitychange", seen, { signal: life });
    look();
    return () => clearInterval(timer);
  }, []);
  const know = (pipeline: Pipeline) => shown.current !== null && show({ ...shown.current, pipeline });
  return { today, trouble, look, more, know };
}

async function longer(api: Api, group: TodayGroup, part: TodayPart, signal: AbortSignal): Promise<TodayPart> {
  if (part.next === null) return part;
  const { items, next } = await api.todayPart(group, part.next, signal);
  const known = new Set(part.items.map((item) => item.id));
  return { items: [...part.items, ...items.filter((item) => !known.has(item.id))], next };
}

/** The new lists, each unfolded as far as the one before it was. */
async function asFar(api: Api, read: Today, before: Today | null, signal: AbortSignal): Promise<Today> {
  if (before === null) return read;
  const parts = groups.map(async (group): Promise<[TodayGroup, TodayPart]> => {
    let part = read[group];
    while (part.next !== null && part.items.length < before[group].items.length) {
      part = await longer(api, group, part, signal);
    }
    return [group, part];
  });
  return { ...read, ...Object.fromEntries(await Promise.all(parts)) };
}
