import type { ComponentChildren, HTMLAttributes } from "preact";
import type { LeadSummary } from "../../api/leads-contract";
import { useLeadsText } from "../../text/en-leads";
import { StandingLine } from "./standing-line";

export interface PlaceOfRow {
  readonly index: number;
  /** -1: nobody knows. */
  readonly total: number;
  readonly hasKeyboard: boolean;
  readonly onFocus: () => void;
}

interface LeadRowProps extends PlaceOfRow {
  readonly lead: LeadSummary;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
}

/** Who, of which company, how things stand and what is next. */
export function LeadRow({ lead, index, total, hasKeyboard, isOpened, onFocus, onOpen }: LeadRowProps) {
  return (
    <RowFrame index={index} total={total}>
      <button
        type="button"
        class="lead-open"
        data-row={index}
        tabIndex={hasKeyboard ? 0 : -1}
        aria-current={isOpened ? "true" : undefined}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span class="lead-name">
          <bdi>{lead.name}</bdi>
        </span>
        {lead.company !== null && (
          <span class="lead-line">
            <bdi>{lead.company}</bdi>
          </span>
        )}
        <StandingLine lead={lead} />
      </button>
    </RowFrame>
  );
}

/** Somebody stands there who is being read; the keyboard may be there already. */
export function LeadToCome({ index, total, hasKeyboard, onFocus }: PlaceOfRow) {
  const words = useLeadsText();
  return (
    <RowFrame index={index} total={total}>
      <button
        type="button"
        class="lead-open to-come"
        data-row={index}
        tabIndex={hasKeyboard ? 0 : -1}
        aria-label={words.more}
        onFocus={onFocus}
      />
    </RowFrame>
  );
}

interface RowFrameProps
  extends
    Pick<PlaceOfRow, "index" | "total">,
    Pick<Partial<HTMLAttributes<HTMLLIElement>>, "draggable" | "onDragStart" | "onDragEnd" | "onFocusIn"> {
  /** What else it looks like. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Its place in the list, by the object model and for screen readers. */
export function RowFrame({ index, total, children, class: look, ...item }: RowFrameProps) {
  return (
    <li
      {...item}
      class={look === undefined ? "lead-row" : `lead-row ${look}`}
      aria-setsize={total}
      aria-posinset={index + 1}
      ref={(row) => row?.style.setProperty("--at", String(index))}
    >
      {children}
    </li>
  );
}
