import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { LeadSummary } from "../../api/leads-contract";
import { drawnRows, useRowsInSight } from "../../ui/use-rows-in-sight";
import { LeadRow } from "./lead-row";
import type { Place } from "./use-lead-finder";
import { useRowKeys } from "./use-row-keys";

export interface LeadRowsProps {
  readonly label: string;
  readonly items: readonly LeadSummary[];
  /** How many there are in all; null where nobody counted. */
  readonly total: number | null;
  readonly busy: boolean;
  /** Counts the lists: another one begins at its top. */
  readonly turn: number;
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
export const soon = 40;

/** Any number of leads, of which only those in sight are drawn. One of them has the keyboard; arrows move it. */
export function LeadRows({ label, items, total, busy, place, onOpen, onMore, ...rest }: LeadRowsProps) {
  const { rowHeight = 68, opened = null, children } = rest;
  const scroller = useRef<HTMLDivElement>(null);
  const { at, onKeyDown, setAt } = useRowKeys(scroller, items.length, place, rowHeight);
  const range = useRowsInSight(scroller, rowHeight);
  useEffect(() => {
    if (range.to + soon >= items.length) onMore();
  }, [range.to, items.length]);
  return (
    <div
      class="lead-scroll"
      ref={scroller}
      onScroll={(event) => (place.top = event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <ul class="lead-rows" aria-label={label} aria-busy={busy} ref={sized(items.length, rowHeight)}>
        {drawnRows(range, at, items.length).map((index) => {
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
export const sized = (rows: number, rowHeight: number) => (list: HTMLElement | null) => {
  list?.style.setProperty("--rows", String(rows));
  list?.style.setProperty("--row", `${rowHeight}px`);
};
