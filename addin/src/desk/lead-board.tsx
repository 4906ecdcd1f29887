import { useRef } from "preact/hooks";
import type { LeadListState, LeadQuery, LeadSummary } from "../api/leads-contract";
import { TroubleMessage } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { nextWords, useLeadsText } from "../text/en-leads";
import { useTodayText } from "../text/en-today";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { useColumn } from "./use-column";

const states = ["planned", "waiting", "answered", "parked", "retired"] as const satisfies readonly LeadListState[];
type BoardState = (typeof states)[number];

interface LeadBoardProps {
  /** Words, kind and tag; the state is the column. */
  readonly query: LeadQuery;
  readonly opened: string | null;
  /** Whenever it is another the columns look again. */
  readonly fresh: unknown;
  readonly onOpen: (lead: LeadSummary) => void;
  readonly onLetGo: (lead: LeadSummary) => void;
}

/**
 * Who stands where. A card moves by what happens to the lead: an answer, a mail, a day. The one move that is a word of the
 * user's alone is to let somebody go.
 */
export function LeadBoard(board: LeadBoardProps) {
  return (
    <div class="desk-board">
      {states.map((state) => (
        <BoardColumn key={state} state={state} {...board} />
      ))}
    </div>
  );
}

interface BoardColumnProps extends LeadBoardProps {
  readonly state: BoardState;
}

function BoardColumn({ state, query, fresh, ...cards }: BoardColumnProps) {
  const { text } = useWords();
  const { remedy } = usePane();
  const leads = useLeadsText();
  const words = useDeskText();
  const { found, trouble, again, more } = useColumn({ ...query, state }, fresh);
  const title = `board-${state}`;
  const count = found?.counts?.[state] ?? null;
  return (
    <section class="desk-column" aria-labelledby={title}>
      <h2 class="section-title" id={title}>
        {count === null ? leads.states[state] : leads.counted(leads.states[state], count)}
      </h2>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again)} />}
      {found === null && trouble === null && <Skeleton label={text.loading} />}
      <ul class="desk-cards">
        {found?.items.map((lead) => (
          <Card key={lead.id} lead={lead} {...cards} />
        ))}
      </ul>
      {found !== null && found.next !== null && (
        <Button look="subtle" size="small" name={words.moreOf(leads.states[state])} onClick={more}>
          {words.more}
        </Button>
      )}
    </section>
  );
}

type CardProps = Pick<LeadBoardProps, "opened" | "onOpen" | "onLetGo"> & { readonly lead: LeadSummary };

function Card({ lead, opened, onOpen, onLetGo }: CardProps) {
  const words = useWords();
  const leads = useLeadsText();
  const menu = useRef<HTMLDetailsElement>(null);
  const next = nextWords(lead, words, leads);
  const close = () => menu.current?.removeAttribute("open");
  return (
    <li class="desk-card">
      <button
        type="button"
        class="lead-open"
        aria-current={lead.id === opened ? "true" : undefined}
        onClick={() => onOpen(lead)}
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
      {lead.state !== "retired" && <MoveMenu lead={lead} menu={menu} onClose={close} onLetGo={onLetGo} />}
    </li>
  );
}

interface MoveMenuProps extends Pick<CardProps, "lead" | "onLetGo"> {
  readonly menu: { current: HTMLDetailsElement | null };
  readonly onClose: () => void;
}

function MoveMenu({ lead, menu, onClose, onLetGo }: MoveMenuProps) {
  const { text } = useWords();
  const today = useTodayText();
  const words = useDeskText();
  return (
    <details
      class="desk-move"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <summary aria-label={words.moveNamed(lead.name)} title={words.moveNamed(lead.name)}>
        ⋯
      </summary>
      <Button
        size="small"
        name={today.letGoOf(lead.name)}
        onClick={() => {
          onClose();
          onLetGo(lead);
        }}
      >
        {text.letGo}
      </Button>
    </details>
  );
}
