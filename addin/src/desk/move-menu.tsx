import { useRef } from "preact/hooks";
import type { LeadSummary } from "../api/leads-contract";
import { useDeskText } from "../text/en-desk";
import { useTodayText } from "../text/en-today";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { movesFrom, type Move } from "./board-moves";

interface MoveMenuProps {
  readonly lead: LeadSummary;
  readonly onPick: (lead: LeadSummary, move: Move) => void;
}

/** Opens the menu of a card, and the keyboard goes into it. */
export function openMenu(card: Element | null): void {
  const menu = card?.querySelector("details");
  menu?.setAttribute("open", "");
  menu?.querySelector("button")?.focus();
}

/** What a card can be dropped for, without a pointer. */
export function MoveMenu({ lead, onPick }: MoveMenuProps) {
  const { text } = useWords();
  const today = useTodayText();
  const words = useDeskText();
  const menu = useRef<HTMLDetailsElement>(null);
  const moves = useRef<HTMLDivElement>(null);
  const shut = () => menu.current?.removeAttribute("open");
  const close = () => {
    shut();
    menu.current?.closest("li")?.querySelector<HTMLElement>("[data-row]")?.focus();
  };
  const names: Readonly<Record<Move, string>> = {
    letGo: text.letGo,
    nextTouch: words.bulk.acts.nextTouch,
    otherWay: text.answer.otherWay,
    judge: words.board.judge,
    takeUp: text.retired.takeUp,
  };
  return (
    <details
      class="desk-move"
      ref={menu}
      onFocusOut={({ relatedTarget }) =>
        relatedTarget instanceof Node && menu.current?.contains(relatedTarget) !== true && shut()
      }
      onToggle={() => moves.current?.scrollIntoView({ block: "nearest" })}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu.current?.open !== true) return;
        event.preventDefault();
        close();
      }}
    >
      <summary tabIndex={-1} aria-label={words.moveNamed(lead.name)} title={words.moveNamed(lead.name)}>
        ⋯
      </summary>
      <div class="desk-moves" ref={moves}>
        {movesFrom(lead.state).map((move) => (
          <Button
            key={move}
            size="small"
            name={move === "letGo" ? today.letGoOf(lead.name) : words.board.actOf(names[move], lead.name)}
            onClick={() => {
              close();
              onPick(lead, move);
            }}
          >
            {names[move]}
          </Button>
        ))}
      </div>
    </details>
  );
}
