import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export interface SpotKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
  /** The keyboard goes with what is moved. */
  readonly follow: (id: string) => void;
}

const spotsIn = (part: Element | null | undefined) => [...(part?.querySelectorAll<HTMLElement>("[data-spot]") ?? [])];

/**
 * Among many touches in days one has the keyboard, and arrows move it: up and down within a day and on to its neighbours,
 * and from day to day. Where it goes away the keyboard stays near.
 * @param place the table of the days
 */
export function useSpotKeys(place: RefObject<HTMLElement | null>): SpotKeys {
  const at = useRef<string | null>(null);
  const position = useRef(0);
  const followed = useRef<string | null>(null);
  const held = useRef<HTMLElement | null>(null);
  const give = (spot: HTMLElement | undefined) => {
    if (spot === undefined) return;
    const all = spotsIn(place.current);
    for (const other of all) other.tabIndex = other === spot ? 0 : -1;
    at.current = spot.dataset["spot"] ?? null;
    position.current = all.indexOf(spot);
  };
  const spotOf = (name: string | null) => spotsIn(place.current).find((spot) => spot.dataset["spot"] === name);
  const settle = () => {
    const all = spotsIn(place.current);
    give(spotOf(at.current) ?? all[Math.min(position.current, all.length - 1)]);
    const isGone = held.current !== null && !held.current.isConnected && document.activeElement === document.body;
    if (followed.current === null && !isGone) return;
    // Where it is not drawn, as behind a day's first ones, the keyboard stays in the group's surroundings.
    const next = spotOf(followed.current) ?? spotOf(at.current) ?? place.current;
    followed.current = held.current = null;
    next?.focus();
  };
  useLayoutEffect(settle);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement) || !target.matches("[data-spot]") || ctrlKey || metaKey || altKey) return;
    const next = neighbour(target, event.key, place.current);
    if (next === null) return;
    event.preventDefault();
    next?.focus();
  };
  return {
    onKeyDown,
    onFocusIn: ({ target }) => {
      held.current = target instanceof HTMLElement && target.matches("[data-spot]") ? target : null;
      if (held.current !== null) give(held.current);
    },
    // Chromium says the same of what is removed and of what is left, only a moment too early to tell which it was.
    onFocusOut: () =>
      queueMicrotask(() => {
        if (held.current?.isConnected === true && held.current !== document.activeElement) held.current = null;
      }),
    follow: (id) => (followed.current = id),
  };
}

/** Null: the key moves nothing. */
function neighbour(spot: HTMLElement, key: string, place: Element | null) {
  const forward = document.documentElement.dir === "rtl" ? -1 : 1;
  const all = spotsIn(place);
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
      return ofNextDay(spot, forward, place);
    case "ArrowLeft":
      return ofNextDay(spot, -forward, place);
    default:
      return null;
  }
}

/** The first one of the nearest day on that side that has any. */
function ofNextDay(spot: HTMLElement, by: number, place: Element | null): HTMLElement | undefined {
  const all = [...(place?.querySelectorAll("td") ?? [])];
  for (let at = all.findIndex((day) => day.contains(spot)) + by; at >= 0 && at < all.length; at += by) {
    const [first] = spotsIn(all[at]);
    if (first !== undefined) return first;
  }
  return undefined;
}
