import type { LeadSummary } from "../api/leads-contract";
import { RowFrame } from "../features/leads/lead-row";
import type { RowOf } from "../features/leads/lead-rows";
import { nextWords, useLeadsText } from "../text/en-leads";
import { useWords } from "../text/words";
import type { Move } from "./board-moves";
import { onMoveKey } from "./move-key";
import { MoveMenu, openMenu } from "./move-menu";

export interface CardActs {
  /** Null: it is let go, wherever that is. */
  readonly onDrag: (lead: LeadSummary | null) => void;
  readonly onPick: (lead: LeadSummary, move: Move) => void;
}

interface BoardCardProps extends RowOf<LeadSummary> {
  readonly newest: Readonly<{ current: CardActs }>;
}

/** Who it is and what is next; it is taken by the pointer, and M opens what can be done. */
export function BoardCard({ item: lead, newest, ...row }: BoardCardProps) {
  const { index, total, hasKeyboard, isOpened, onFocus, onOpen } = row;
  const words = useWords();
  const leads = useLeadsText();
  const next = nextWords(lead, words, leads);
  return (
    <RowFrame
      index={index}
      total={total}
      draggable
      onFocusIn={onFocus}
      onDragStart={(event) => {
        event.dataTransfer?.setData("text/plain", lead.name);
        // One that is on its way stays drawn, however far one scrolls meanwhile.
        onFocus();
        newest.current.onDrag(lead);
      }}
      onDragEnd={() => newest.current.onDrag(null)}
    >
      <button
        type="button"
        class="lead-open"
        data-row={index}
        tabIndex={hasKeyboard ? 0 : -1}
        aria-keyshortcuts="M"
        aria-current={isOpened ? "true" : undefined}
        onClick={onOpen}
        onKeyDown={onMoveKey((card) => openMenu(card.parentElement))}
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
    </RowFrame>
  );
}
