import { createRef, type Ref, type RefObject } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useHeldKeyboard, type RowKeys } from "../features/leads/use-row-keys";
import { boardStates, type BoardState } from "./board-moves";

export interface ColumnKeys {
  /** One of its cards is the board's stop of the keyboard. */
  readonly isStop: boolean;
  readonly keys: Ref<Pick<RowKeys, "enter">>;
  /** Something in the column got the keyboard by itself, such as by a click. */
  readonly onEnter: () => void;
  readonly onLength: (length: number) => void;
}

interface BoardKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly column: (state: BoardState) => ColumnKeys;
}

/** The board is one stop of the keyboard: within a column its list moves it, and from column to column the arrows do. */
export function useBoardKeys(board: RefObject<HTMLElement | null>): BoardKeys {
  const [entered, setEntered] = useState<BoardState>("planned");
  const [lengths, setLengths] = useState<Readonly<Partial<Record<BoardState, number>>>>({});
  const keys = useMemo(() => new Map(boardStates.map((state) => [state, createRef<Pick<RowKeys, "enter">>()])), []);
  const hasCards = (state: BoardState) => (lengths[state] ?? 0) > 0;
  const stop = nearestOf(entered, boardStates.filter(hasCards));
  useHeldKeyboard(board);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement) || !target.matches("[data-row]") || ctrlKey || metaKey || altKey) return;
    if (key !== "ArrowRight" && key !== "ArrowLeft") return;
    event.preventDefault();
    const forward = (key === "ArrowRight") === (document.documentElement.dir !== "rtl");
    const at = boardStates.indexOf(stop);
    const next = forward
      ? boardStates.slice(at + 1).find(hasCards)
      : boardStates.slice(0, Math.max(0, at)).findLast(hasCards);
    if (next === undefined) return;
    setEntered(next);
    keys.get(next)?.current?.enter();
  };
  return {
    onKeyDown,
    column: (state) => ({
      isStop: state === stop,
      keys: keys.get(state) ?? null,
      onEnter: () => setEntered(state),
      onLength: (length) =>
        setLengths((before) => (before[state] === length ? before : { ...before, [state]: length })),
    }),
  };
}

/** The state itself, if there is anybody; otherwise the column beside it that has. */
function nearestOf(state: BoardState, filled: readonly BoardState[]): BoardState {
  const far = (other: BoardState) => Math.abs(boardStates.indexOf(other) - boardStates.indexOf(state));
  return filled.toSorted((one, other) => far(one) - far(other))[0] ?? state;
}
