import { Fragment, type ComponentChildren, type Ref, type RefObject, type VNode } from "preact";
import { useEffect, useImperativeHandle, useRef } from "preact/hooks";
import type { LeadSummary } from "../../api/leads-contract";
import { useKept, useNewest } from "../../ui/use-kept";
import { drawnRows, useRowsInSight, type RowsInSight } from "../../ui/use-rows-in-sight";
import { LeadRow, LeadToCome, type PlaceOfRow } from "./lead-row";
import type { Place } from "./use-lead-finder";
import { useRowKeys, type RowKeys } from "./use-row-keys";

interface Listed {
  readonly id: string;
}

/** Somebody or something in the list, and where. */
export interface RowOf<T> extends PlaceOfRow {
  readonly item: T;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
}

export interface RowsProps<T extends Listed> {
  readonly label: string;
  readonly items: readonly T[];
  /** How many there are in all; null where nobody counted. */
  readonly total: number | null;
  readonly busy: boolean;
  /** Counts the lists: another one begins at its top. */
  readonly turn: number;
  readonly place: Place;
  /** Who is open beside the list. */
  readonly opened?: string | null;
  readonly onOpen: (item: T) => void;
  /** How many stand above the first of the items, which are not read yet. */
  readonly from: number;
  /** The end of what was read comes into sight. */
  readonly onMore: () => void;
  /** So does its beginning. */
  readonly onEarlier: () => void;
  /** One went far from what was read, to about that row. */
  readonly onTo: (index: number) => void;
  /** Reads the end of the list; null where it is known. */
  readonly onEnd: (() => void) | null;
  readonly rowHeight?: number;
  /** Of several lists side by side only one is a stop of the keyboard. */
  readonly isStop?: boolean;
  /** For whoever brings the keyboard here from elsewhere. */
  readonly keys?: Ref<Pick<RowKeys, "enter">>;
  /** How one of them looks, in `RowFrame`. */
  readonly row: (row: RowOf<T>) => VNode;
  /** What stands below the last row. */
  readonly children?: ComponentChildren;
}

export type LeadRowsProps = Omit<RowsProps<LeadSummary>, "isStop" | "keys" | "row">;

/** From here the next part is asked for, before one gets to the end. */
export const soon = 40;

/** Farther than this, one does not read on but anew. */
const far = 100;

/** As many rows the list is long: all there are, or those that are read where nobody counted. */
export const lengthOf = ({ items, from, total }: Pick<RowsProps<Listed>, "items" | "from" | "total">): number =>
  Math.max(total ?? 0, from + items.length);

export const LeadRows = (props: LeadRowsProps) => (
  <Rows {...props} row={({ item, ...row }) => <LeadRow lead={item} {...row} />} />
);

/** Any number of rows, of which only those in sight are drawn. One of them has the keyboard; arrows move it. */
export function Rows<T extends Listed>(props: RowsProps<T>) {
  const { label, items, from, total, busy, place, onOpen, onEnd, rowHeight = 68, opened = null, children } = props;
  const { isStop = true, keys = null, row } = props;
  const count = lengthOf(props);
  const scroller = useRef<HTMLDivElement>(null);
  const { at, onKeyDown, setAt, enter } = useRowKeys(
    scroller,
    { count, onEnd: total === null ? onEnd : null },
    place,
    rowHeight,
  );
  const range = useRowsInSight(scroller, rowHeight);
  const keep = useKept();
  const newest = useNewest({ onOpen, setAt });
  useImperativeHandle(keys, () => ({ enter }));
  useReadingOn(scroller, props, range, at, rowHeight);
  const itemAt = useItemAt(items, from, at);
  return (
    <div
      class="lead-scroll"
      ref={scroller}
      onScroll={(event) => (place.top = event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <ul class="lead-rows" aria-label={label} aria-busy={busy} ref={sized(count, rowHeight)}>
        {drawnRows(range, at, count).map((index) => {
          const item = itemAt(index);
          const [hasKeyboard, isOpened] = [isStop && index === at, item !== undefined && item.id === opened];
          return keep(item?.id ?? `to come ${index}`, [item, index, total, hasKeyboard, isOpened], () => {
            const spot = { index, total: total ?? -1, hasKeyboard, onFocus: () => newest.current.setAt(index) };
            if (item === undefined) return <LeadToCome key={index} {...spot} />;
            const open = () => newest.current.onOpen(item);
            return <Fragment key={item.id}>{row({ item, ...spot, isOpened, onOpen: open })}</Fragment>;
          });
        })}
      </ul>
      {children}
    </div>
  );
}

/** Who stands where; who has the keyboard is known also when what was read around them is not kept any more. */
function useItemAt<T extends Listed>(items: readonly T[], from: number, at: number) {
  const held = useRef<{ readonly at: number; readonly item: T } | null>(null);
  const read = items[at - from];
  if (read !== undefined) held.current = { at, item: read };
  const known = held.current?.at === at ? held.current.item : undefined;
  // They may have come to stand elsewhere.
  const kept = items.some(({ id }) => id === known?.id) ? undefined : known;
  return (index: number) => items[index - from] ?? (index === at ? kept : undefined);
}

type ReadingOn = Pick<RowsProps<Listed>, "items" | "from" | "total" | "onMore" | "onEarlier" | "onTo">;

/** Reads what comes next into sight, whichever way one goes and however far. */
export function useReadingOn(
  scroller: RefObject<HTMLElement | null>,
  { items, from, total, onMore, onEarlier, onTo }: ReadingOn,
  range: RowsInSight,
  at: number,
  rowHeight: number,
): void {
  useEffect(() => {
    // What is drawn follows where one is a moment later.
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const [top, bottom, end] = [scrollTop / rowHeight, (scrollTop + clientHeight) / rowHeight, from + items.length];
    if (total !== null && (top > end + far || bottom < from - far)) return onTo(Math.floor(top));
    if (Math.max(range.to, bottom) + soon >= end) onMore();
    if (from === 0 || top - soon >= from) return;
    if (top < soon) onTo(0);
    else onEarlier();
  }, [range.from, range.to, at, from, items, total]);
}

/** By the object model, which the content security policy allows as opposed to a style in the markup. */
export const sized = (rows: number, rowHeight: number) => (list: HTMLElement | null) => {
  list?.style.setProperty("--rows", String(rows));
  list?.style.setProperty("--row", `${rowHeight}px`);
};
