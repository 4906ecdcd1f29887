import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export interface DayKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  /** The keyboard goes with a touch that is moved. */
  readonly follow: (id: string) => void;
}

const spotsIn = (place: Element | null | undefined) => [...(place?.querySelectorAll<HTMLElement>("[data-spot]") ?? [])];

/** One thing in the calendar has the keyboard, and arrows move it: up and down within a day and on to its neighbours, and from day to day. */
export function useDayKeys(table: RefObject<HTMLTableElement | null>): DayKeys {
  const at = useRef<string | null>(null);
  const followed = useRef<string | null>(null);
  const give = (spot: HTMLElement | undefined) => {
    if (spot === undefined) return;
    for (const other of spotsIn(table.current)) other.tabIndex = other === spot ? 0 : -1;
    at.current = spot.dataset["spot"] ?? null;
  };
  const spotOf = (name: string | null) => spotsIn(table.current).find((spot) => spot.dataset["spot"] === name);
  useLayoutEffect(() => {
    give(spotOf(at.current) ?? spotsIn(table.current)[0]);
    if (followed.current === null) return;
    // Where it is not drawn, as behind a day's first ones, the keyboard stays among the days.
    (spotOf(followed.current) ?? spotOf(at.current) ?? table.current)?.focus();
    followed.current = null;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement) || !target.matches("[data-spot]") || ctrlKey || metaKey || altKey) return;
    const next = neighbour(target, event.key);
    if (next === null) return;
    event.preventDefault();
    next?.focus();
  };
  return {
    onKeyDown,
    onFocusIn: ({ target }) => target instanceof HTMLElement && target.matches("[data-spot]") && give(target),
    follow: (id) => (followed.current = id),
  };
}

/** Null: the key moves nothing. */
function neighbour(spot: HTMLElement, key: string): HTMLElement | undefined | null {
  const forward = document.documentElement.dir === "rtl" ? -1 : 1;
  const all = spotsIn(spot.closest("tbody"));
  switch (key) {
    case "ArrowDown":
      return all[all.indexOf(spot) + 1];
    case "ArrowUp":
      return all[all.indexOf(spot) - 1];
    case "Home":
      return all[0];
    case "End":
      return all.at(-1);
    case "ArrowRight":
      return ofNextDay(spot, forward);
    case "ArrowLeft":
      return ofNextDay(spot, -forward);
    default:
      return null;
  }
}

/** The first one of the nearest day on that side that has any. */
function ofNextDay(spot: HTMLElement, by: number): HTMLElement | undefined {
  const days = [...(spot.closest("tbody")?.querySelectorAll("td") ?? [])];
  for (let at = days.findIndex((day) => day.contains(spot)) + by; at >= 0 && at < days.length; at += by) {
    const [first] = spotsIn(days[at]);
    if (first !== undefined) return first;
  }
  return undefined;
}
