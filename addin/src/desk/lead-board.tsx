import "../styles/desk-board.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LeadQuery, LeadSummary } from "../api/leads-contract";
import { Rows, lengthOf } from "../features/leads/lead-rows";
import { MoreToCome } from "../features/leads/more-to-come";
import { readOf, totalOf } from "../features/leads/reading-on";
import { TroubleMessage } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useLeadsText } from "../text/en-leads";
import { useWords } from "../text/words";
import { Skeleton } from "../ui/skeleton";
import { useNewest } from "../ui/use-kept";
import { BoardCard } from "./board-card";
import { boardStates, moveTo, type BoardState, type Move } from "./board-moves";
import { useBoardKeys, type ColumnKeys } from "./use-board-keys";
import { useColumn } from "./use-column";

interface LeadBoardProps {
  /** Words, kind and tag; the state is the column. */
  readonly query: LeadQuery;
  readonly opened: string | null;
  /** Whenever it is another the columns look again. */
  readonly fresh: unknown;
  readonly onOpen: (lead: LeadSummary) => void;
  /** Begins the act, which asks first. */
  readonly onMove: (lead: LeadSummary, move: Move) => void;
  /** The same, of somebody's menu: one press is enough for what can be undone. */
  readonly onPick: (lead: LeadSummary, move: Move) => void;
}

/** A card and the room to the next one. */
const cardHeight = 78;

/**
 * Who stands where. A card moves by what happens to the lead: an answer, a mail, a day. Where a word of the user's moves
 * it too, dropping it there begins that act; the other columns say what leads to them.
 */
export function LeadBoard(board: LeadBoardProps) {
  const [dragged, setDragged] = useState<LeadSummary | null>(null);
  const columns = useRef<HTMLDivElement>(null);
  const { column, onKeyDown } = useBoardKeys(columns);
  return (
    <>
      <p class="quiet desk-hint">{useDeskText().board.hint}</p>
      <div class="desk-board" ref={columns} tabIndex={-1} onKeyDown={onKeyDown}>
        {boardStates.map((state) => (
          <BoardColumn key={state} {...{ state, dragged }} keyboard={column(state)} onDrag={setDragged} {...board} />
        ))}
      </div>
    </>
  );
}

interface BoardColumnProps extends LeadBoardProps {
  readonly state: BoardState;
  readonly dragged: LeadSummary | null;
  readonly onDrag: (lead: LeadSummary | null) => void;
  readonly keyboard: ColumnKeys;
}

function BoardColumn({ state, query, fresh, dragged, keyboard, opened, onOpen, onMove, ...acts }: BoardColumnProps) {
  const { text } = useWords();
  const { remedy } = usePane();
  const leads = useLeadsText();
  const { finding, finder, place } = useColumn({ ...query, state }, fresh, cardHeight);
  const { found, trouble, asking, turn } = finding;
  const newest = useNewest(acts);
  const total = totalOf(finding);
  useLayoutEffect(() => keyboard.onLength(found === null ? 0 : lengthOf({ ...found, total })));
  const title = `board-${state}`;
  const { drop, onDrop, ...target } = useDrop(state, dragged, (lead, move) => {
    acts.onDrag(null);
    onMove(lead, move);
  });
  return (
    <section aria-labelledby={title} {...target} onDrop={onDrop} onFocusIn={keyboard.onEnter}>
      <h2 class="section-title" id={title}>
        {total === null ? leads.states[state] : leads.counted(leads.states[state], total)}
      </h2>
      {drop !== null && <p class="desk-drop">{drop}</p>}
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, () => finder.again())} />}
      {found === null && trouble === null && <Skeleton label={text.loading} />}
      {found !== null && (
        <Rows
          key={turn}
          label={leads.states[state]}
          {...readOf(found, finder)}
          {...{ total, turn, place, opened, onOpen }}
          busy={asking}
          rowHeight={cardHeight}
          isStop={keyboard.isStop}
          keys={keyboard.keys}
          row={(row) => <BoardCard {...row} newest={newest} />}
        >
          <MoreToCome finding={finding} />
        </Rows>
      )}
    </section>
  );
}

/** What a column says and does while a card is on its way. */
function useDrop(state: BoardState, dragged: LeadSummary | null, onMove: LeadBoardProps["onMove"]) {
  const { board } = useDeskText();
  const [isOver, setOver] = useState(false);
  const isOther = dragged !== null && dragged.state !== state;
  const move = isOther ? moveTo(dragged.state, state) : null;
  const marks = [isOther && (move === null ? "closed" : "open"), move !== null && isOver && "over"];
  return {
    class: ["desk-column", ...marks].filter((mark) => mark !== false).join(" "),
    drop: !isOther ? null : move === null ? board.closed[state] : board.drop[move],
    onDragOver: (event: DragEvent) => {
      if (move === null) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (move === null || dragged === null) return;
      event.preventDefault();
      onMove(dragged, move);
    },
  };
}
