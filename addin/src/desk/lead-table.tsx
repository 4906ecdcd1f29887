import "../styles/desk-table.css";
import { useRef } from "preact/hooks";
import type { LeadSummary } from "../api/leads-contract";
import { lengthOf, sized, useReadingOn, type LeadRowsProps } from "../features/leads/lead-rows";
import { useRowKeys, type RowKeys } from "../features/leads/use-row-keys";
import { useDeskText } from "../text/en-desk";
import { useKept, useNewest } from "../ui/use-kept";
import { drawnRows, useRowsInSight } from "../ui/use-rows-in-sight";
import { columns, RowToCome, TableRow, type CellAt } from "./table-row";
import type { Edit } from "./use-edits";

interface LeadTableProps extends LeadRowsProps {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onEdit: (lead: LeadSummary, change: Edit) => void;
}

const rowHeight = 44;

/** All leads side by side with what is known of them: edited where it stands, and chosen for an act on many. */
export function LeadTable(props: LeadTableProps) {
  const { label, items, from, total, busy, place, onEnd, chosen, onChoose, opened, children } = props;
  const count = lengthOf(props);
  const scroller = useRef<HTMLDivElement>(null);
  const { at, column, onKeyDown, setAt, stay } = useRowKeys(
    scroller,
    { count, onEnd: total === null ? onEnd : null },
    place,
    rowHeight,
    columns.length + 1,
  );
  const range = useRowsInSight(scroller, rowHeight);
  useReadingOn(scroller, props, range, at, rowHeight);
  const keep = useKept();
  const newest = useNewest({ ...props, setAt, stay });
  const rowAt = (index: number) => {
    const lead = items[index - from];
    const cell = index === at ? column : null;
    const [isChosen, isOpened] = [lead !== undefined && chosen.has(lead.id), lead !== undefined && lead.id === opened];
    return keep(lead?.id ?? `to come ${index}`, [lead, index, cell, isChosen, isOpened], () => (
      <RowAt key={lead?.id ?? index} {...{ lead, index, cell, isChosen, isOpened, newest }} />
    ));
  };
  return (
    <div
      class="lead-scroll desk-scroll"
      ref={scroller}
      onScroll={(event) => (place.top = event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div
        role="grid"
        class="desk-table"
        aria-label={label}
        aria-busy={busy}
        aria-rowcount={total === null ? -1 : total + 1}
        aria-multiselectable="true"
      >
        <TableHead items={items} chosen={chosen} onChoose={onChoose} />
        <div role="rowgroup" class="lead-rows" ref={sized(count, rowHeight)}>
          {drawnRows(range, at, count).map(rowAt)}
        </div>
      </div>
      {children}
    </div>
  );
}

interface RowAtProps {
  /** Undefined as long as nobody knows who it is. */
  readonly lead: LeadSummary | undefined;
  readonly index: number;
  /** The cell that has the keyboard, if it is of this row. */
  readonly cell: number | null;
  readonly isChosen: boolean;
  readonly isOpened: boolean;
  readonly newest: Readonly<{ current: LeadTableProps & Pick<RowKeys, "setAt" | "stay"> }>;
}

function RowAt({ lead, index, cell, isChosen, isOpened, newest }: RowAtProps) {
  const at: CellAt = {
    row: index,
    hasKeyboard: (one) => one === cell,
    onFocus: (one) => newest.current.setAt(index, one),
    onEnd: () => newest.current.stay(),
  };
  if (lead === undefined) return <RowToCome at={at} />;
  return (
    <TableRow
      lead={lead}
      at={at}
      isChosen={isChosen}
      isOpened={isOpened}
      onChoose={() => newest.current.onChoose(toggled(newest.current.chosen, lead.id))}
      onOpen={() => newest.current.onOpen(lead)}
      onEdit={(change) => newest.current.onEdit(lead, change)}
    />
  );
}

type TableHeadProps = Pick<LeadTableProps, "items" | "chosen" | "onChoose">;

function TableHead({ items, chosen, onChoose }: TableHeadProps) {
  const words = useDeskText();
  const areAll = items.every(({ id }) => chosen.has(id));
  return (
    <div role="row" class="desk-row desk-head" aria-rowindex={1}>
      <div role="columnheader" class="desk-cell">
        <input
          type="checkbox"
          aria-label={words.chooseShown(items.length)}
          title={words.chooseShown(items.length)}
          checked={areAll}
          onChange={() => onChoose(new Set(areAll ? [] : items.map(({ id }) => id)))}
        />
      </div>
      {columns.map((name) => (
        <div key={name} role="columnheader" class="desk-cell">
          {words.columns[name]}
        </div>
      ))}
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(chosen);
  if (!now.delete(id)) now.add(id);
  return now;
}
