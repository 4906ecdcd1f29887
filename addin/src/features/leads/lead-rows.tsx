import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LeadSummary } from "../../api/leads-contract";
import { useRowsInSight } from "../../ui/use-rows-in-sight";
import { LeadRow } from "./lead-row";
import type { Place } from "./use-lead-finder";

interface LeadRowsProps {
  readonly label: string;
  readonly items: readonly LeadSummary[];
  /** How many there are in all; null where nobody counted. */
  readonly total: number | null;
  readonly busy: boolean;
  readonly place: Place;
  /** Who is open beside the list. */
  readonly opened?: string | null;
  readonly onOpen: (lead: LeadSummary) => void;
  /** The end of what was read comes into sight. */
  readonly onMore: () => void;
  readonly rowHeight?: number;
  /** What stands below the last row. */
  readonly children?: ComponentChildren;
}

/** From here the next part is asked for, before one gets to the end. */
const soon = 40;
const page = 8;

/** Any number of leads, of which only those in sight are drawn. One of them has the keyboard; arrows move it. */
export function LeadRows({ label, items, total, busy, place, onOpen, onMore, ...rest }: LeadRowsProps) {
  const { rowHeight = 68, opened = null, children } = rest;
  const scroller = useRef<HTMLDivElement>(null);
  const { at, onKeyDown, setAt } = useKeyboard(scroller, items.length, place, rowHeight);
  const { from, to } = useRowsInSight(scroller, rowHeight);
  useEffect(() => {
    if (to + soon >= items.length) onMore();
  }, [to, items.length]);
  const drawn = items.slice(from, to).map((_, index) => from + index);
  const withKeyboard = at < from ? [at, ...drawn] : at >= to && at < items.length ? [...drawn, at] : drawn;
  return (
    <div
      class="lead-scroll"
      ref={scroller}
      onScroll={(event) => (place.top = event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <ul class="lead-rows" aria-label={label} aria-busy={busy} ref={sized(items.length, rowHeight)}>
        {withKeyboard.map((index) => {
          const lead = items[index];
          return (
            lead !== undefined && (
              <LeadRow
                key={lead.id}
                lead={lead}
                index={index}
                total={total ?? -1}
                hasKeyboard={index === at}
                isOpened={lead.id === opened}
                onFocus={() => setAt(index)}
                onOpen={() => onOpen(lead)}
              />
            )
          );
        })}
      </ul>
      {children}
    </div>
  );
}

/** By the object model, which the content security policy allows as opposed to a style in the markup. */
const sized = (rows: number, rowHeight: number) => (list: HTMLElement | null) => {
  list?.style.setProperty("--rows", String(rows));
  list?.style.setProperty("--row", `${rowHeight}px`);
};

function useKeyboard(scroller: { current: HTMLElement | null }, count: number, place: Place, rowHeight: number) {
  const [at, setIndex] = useState(Math.max(0, Math.min(place.at, count - 1)));
  const moves = useRef(false);
  const setAt = (index: number) => {
    place.at = index;
    setIndex(index);
  };
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = place.top;
    moves.current = place.returns;
    place.returns = false;
    focusRow();
  }, []);
  useLayoutEffect(() => focusRow(), [at]);

  function focusRow(): void {
    if (!moves.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(".lead-row [tabindex='0']");
    if (row == null) return;
    moves.current = false;
    row.focus({ preventScroll: true });
  }
  const moveTo = (index: number) => {
    const [list, next] = [scroller.current, Math.max(0, Math.min(index, count - 1))];
    if (list === null || count === 0) return;
    const lowest = (next + 1) * rowHeight - (list.clientHeight || rowHeight);
    list.scrollTop = Math.min(Math.max(list.scrollTop, lowest), next * rowHeight);
    moves.current = true;
    if (next === at) focusRow();
    else setAt(next);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => moveTo(place.at + 1),
    ArrowUp: () => moveTo(place.at - 1),
    PageDown: () => moveTo(place.at + page),
    PageUp: () => moveTo(place.at - page),
    Home: () => moveTo(0),
    End: () => moveTo(count - 1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move =
      event.target instanceof HTMLElement && event.target.matches("[data-row]") ? keys[event.key] : undefined;
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  return { at, onKeyDown, setAt };
}
