import "../styles/desk-board.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LeadQuery, LeadSummary } from "../api/leads-contract";
import { TroubleMessage } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { nextWords, useLeadsText } from "../text/en-leads";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { useKept, useNewest } from "../ui/use-kept";
import { boardStates, moveTo, type BoardState, type Move } from "./board-moves";
import { MoveMenu, openMenu } from "./move-menu";
import { useColumn } from "./use-column";
import { useSpotKeys } from "./use-spot-keys";

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

/**
 * Who stands where. A card moves by what happens to the lead: an answer, a mail, a day. Where a word of the user's moves
 * it too, dropping it there begins that act; the other columns say what leads to them.
 */
export function LeadBoard(board: LeadBoardProps) {
  const [dragged, setDragged] = useState<LeadSummary | null>(null);
  const columns = useRef<HTMLDivElement>(null);
  const { settle, onKeyDown, onFocusIn, onFocusOut } = useSpotKeys(columns, "section");
  return (
    <>
      <p class="quiet desk-hint">{useDeskText().board.hint}</p>
      <div class="desk-board" ref={columns} tabIndex={-1} {...{ onKeyDown, onFocusIn, onFocusOut }}>
        {boardStates.map((state) => (
          <BoardColumn key={state} {...{ state, dragged, settle }} onDrag={setDragged} {...board} />
        ))}
      </div>
    </>
  );
}

interface BoardColumnProps extends LeadBoardProps {
  readonly state: BoardState;
  readonly dragged: LeadSummary | null;
  readonly onDrag: (lead: LeadSummary | null) => void;
  readonly settle: () => void;
}

function BoardColumn({ state, query, fresh, dragged, settle, onMove, ...cards }: BoardColumnProps) {
  const { text } = useWords();
  const { remedy } = usePane();
  const leads = useLeadsText();
  const words = useDeskText();
  const { found, trouble, again, more } = useColumn({ ...query, state }, fresh);
  const keep = useKept();
  const newest = useNewest(cards);
  useLayoutEffect(settle);
  const title = `board-${state}`;
  const count = found?.counts?.[state] ?? null;
  const { drop, onDrop, ...target } = useDrop(state, dragged, (lead, move) => {
    cards.onDrag(null);
    onMove(lead, move);
  });
  return (
    <section aria-labelledby={title} {...target} onDrop={onDrop}>
      <h2 class="section-title" id={title}>
        {count === null ? leads.states[state] : leads.counted(leads.states[state], count)}
      </h2>
      {drop !== null && <p class="desk-drop">{drop}</p>}
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again)} />}
      {found === null && trouble === null && <Skeleton label={text.loading} />}
      <ul class="desk-cards">
        {found?.items.map((lead) =>
          keep(lead.id, [lead, lead.id === cards.opened], () => (
            <Card key={lead.id} lead={lead} isOpened={lead.id === cards.opened} newest={newest} />
          )),
        )}
      </ul>
      {found !== null && found.next !== null && (
        <Button look="subtle" size="small" name={words.moreOf(leads.states[state])} onClick={more}>
          {words.more}
        </Button>
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

interface CardProps {
  readonly lead: LeadSummary;
  readonly isOpened: boolean;
  readonly newest: Readonly<{ current: Pick<BoardColumnProps, "onOpen" | "onPick" | "onDrag"> }>;
}

function Card({ lead, isOpened, newest }: CardProps) {
  const words = useWords();
  const leads = useLeadsText();
  const next = nextWords(lead, words, leads);
  return (
    <li
      class="desk-card"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData("text/plain", lead.name);
        newest.current.onDrag(lead);
      }}
      onDragEnd={() => newest.current.onDrag(null)}
    >
      <button
        type="button"
        class="lead-open"
        data-spot={lead.id}
        aria-keyshortcuts="M"
        aria-current={isOpened ? "true" : undefined}
        onClick={() => newest.current.onOpen(lead)}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== "m" || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          openMenu(event.currentTarget.parentElement);
        }}
      >
        <span class="lead-name">
          <bdi>{lead.name}</bdi>
        </span>
        {lead.company !== null && (
          <span class="lead-line">
            <bdi>{lead.company}</bdi>
          </span>
        )}
        {next !== null && <span class={next.isLate ? "lead-line next late" : "lead-line next"}>{next.sentence}</span>}
      </button>
      <MoveMenu lead={lead} onPick={(...picked) => newest.current.onPick(...picked)} />
    </li>
  );
}
