import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Place } from "./use-lead-finder";

const page = 8;

export interface RowKeys {
  readonly at: number;
  readonly column: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Something got the keyboard by itself, such as by a click. */
  readonly setAt: (row: number, column?: number) => void;
  /** The keyboard comes from elsewhere, to the first row in sight. */
  readonly enter: () => void;
  /** Gives the keyboard back to where it was, when what had it goes away. */
  readonly stay: () => void;
}

interface Rows {
  readonly count: number;
  /** Reads the end of the list; null where it is known. */
  readonly onEnd: (() => void) | null;
}

/** One thing in the list has the keyboard, and arrows move it: up and down the rows, along the columns where there are some. */
export function useRowKeys(
  scroller: RefObject<HTMLElement | null>,
  { count, onEnd }: Rows,
  place: Place,
  rowHeight: number,
  columns = 1,
): RowKeys {
  const { at, column, newest, setAt } = useSpot(place, count);
  const moves = useRef(false);
  const wantsEnd = useRef(false);
  const focusSpot = () => {
    if (!moves.current) return;
    const spot = scroller.current?.querySelector<HTMLElement>("[data-row][tabindex='0']");
    if (spot == null) return;
    moves.current = false;
    spot.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = place.top;
    moves.current = place.returns;
    place.returns = false;
  }, []);
  useLayoutEffect(focusSpot);
  useHeldKeyboard(scroller);
  useLayoutEffect(() => {
    const row = moves.current ? null : rowWithKeyboard(scroller.current);
    // Whoever has it stands elsewhere by now, such as where somebody came before them.
    if (row !== null && row !== at) setAt(row, newest.current);
  });
  const moveTo = (row: number, to = newest.current) => {
    const [list, next] = [scroller.current, Math.max(0, Math.min(row, count - 1))];
    if (list === null || count === 0) return;
    const lowest = (next + 1) * rowHeight - (list.clientHeight || rowHeight);
    list.scrollTop = Math.min(Math.max(list.scrollTop, lowest), next * rowHeight);
    const cell = Math.max(0, Math.min(to, columns - 1));
    moves.current = true;
    setAt(next, cell);
    // Otherwise it is not drawn as the one with the keyboard before the next drawing.
    if (next === at && cell === column) focusSpot();
  };
  useLayoutEffect(() => {
    if (!wantsEnd.current || onEnd !== null) return;
    wantsEnd.current = false;
    moveTo(count - 1);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const isSpot = event.target instanceof HTMLElement && event.target.matches("[data-row]");
    if (!isSpot || event.metaKey || event.altKey) return;
    const move = moveOf(event, { row: Math.min(place.at, count - 1), column: newest.current, count, columns });
    if (move === null) return;
    event.preventDefault();
    wantsEnd.current = event.key === "End" && move[0] === count - 1 && onEnd !== null;
    if (wantsEnd.current) onEnd?.();
    else moveTo(...move);
  };
  const enter = () => moveTo(Math.ceil((scroller.current?.scrollTop ?? 0) / rowHeight));
  return { at, column, onKeyDown, setAt, enter, stay: () => (moves.current = true) };
}

/** Which cell has the keyboard, by the row's place in the list. */
function useSpot(place: Place, count: number) {
  const [{ at, column }, setSpot] = useState({ at: place.at, column: 0 });
  // Keys come quicker than drawings.
  const newest = useRef(0);
  const setAt = (row: number, to = 0) => {
    place.at = row;
    newest.current = to;
    setSpot((before) => (before.at === row && before.column === to ? before : { at: row, column: to }));
  };
  // The list may have become shorter.
  return { at: Math.max(0, Math.min(at, count - 1)), column, newest, setAt };
}

/**
 * Where the row that has the keyboard is drawn anew, such as when its lead has been read, the keyboard stays there; where
 * it goes away, it stays with whichever is in its place.
 * @param scroller what has the rows; gets the keyboard itself where there are none and it can have it
 */
export function useHeldKeyboard(scroller: RefObject<HTMLElement | null>): void {
  const held = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const list = scroller.current;
    const isGone = held.current instanceof HTMLElement && !held.current.isConnected;
    if (!isGone || list === null || document.activeElement !== document.body) return;
    const spot = list.querySelector<HTMLElement>("[data-row][tabindex='0']");
    if (spot !== null) spot.focus({ preventScroll: true });
    else if (list.hasAttribute("tabindex")) list.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const life = new AbortController();
    const hold = ({ target }: Event) =>
      (held.current = target instanceof HTMLElement && target.matches("[data-row]") ? target : null);
    // Said of what is removed as of what is left, only a moment too early to tell which it was.
    const leave = ({ target }: Event) =>
      queueMicrotask(() => {
        if (target instanceof HTMLElement && target.isConnected && held.current === target) held.current = null;
      });
    list.addEventListener("focusin", hold, life);
    list.addEventListener("focusout", leave, life);
    return () => life.abort();
  }, []);
}

function rowWithKeyboard(list: HTMLElement | null): number | null {
  const has = document.activeElement;
  return has instanceof HTMLElement && has.matches("[data-row]") && list?.contains(has) === true
    ? Number(has.dataset["row"])
    : null;
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly columns: number;
}

function moveOf({ key, ctrlKey }: KeyboardEvent, spot: Spot): [row: number, column?: number] | null {
  const { row, column, count, columns } = spot;
  const forward = document.documentElement.dir === "rtl" ? -1 : 1;
  const isGrid = columns > 1;
  if (ctrlKey && !(isGrid && (key === "Home" || key === "End"))) return null;
  switch (key) {
    case "ArrowDown":
      return [row + 1];
    case "ArrowUp":
      return [row - 1];
    case "PageDown":
      return [row + page];
    case "PageUp":
      return [row - page];
    case "Home":
      return isGrid && !ctrlKey ? [row, 0] : [0];
    case "End":
      return isGrid && !ctrlKey ? [row, columns - 1] : [count - 1];
    case "ArrowRight":
      return isGrid ? [row, column + forward] : null;
    case "ArrowLeft":
      return isGrid ? [row, column - forward] : null;
    default:
      return null;
  }
}
