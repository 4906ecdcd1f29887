import { Fragment } from "preact";
import type { LeadKind } from "../api/contract";
import type { LeadSummary } from "../api/leads-contract";
import { StandingLine } from "../features/leads/standing-line";
import { useDeskText, type DeskText } from "../text/en-desk";
import { useLeadsText } from "../text/en-leads";
import { useWords } from "../text/words";
import { EditCell } from "./edit-cell";
import type { Edit } from "./use-edits";

/** Behind the one in which a lead is chosen. */
export const columns = ["name", "company", "title", "phone", "kind", "tags", "next"] as const;
export type Column = (typeof columns)[number];

/** Where in the table a row stands, and which of its cells has the keyboard. */
export interface CellAt {
  readonly row: number;
  readonly hasKeyboard: (column: number) => boolean;
  readonly onFocus: (column: number) => void;
  readonly onEnd: () => void;
}

interface TableRowProps {
  readonly lead: LeadSummary;
  readonly at: CellAt;
  readonly isChosen: boolean;
  readonly isOpened: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onEdit: (change: Edit) => void;
}

function spotOf(name: Column, lead: LeadSummary, at: CellAt, words: DeskText) {
  const column = columns.indexOf(name) + 1;
  return {
    label: words.cellOf(words.columns[name], lead.name),
    row: at.row,
    column,
    hasKeyboard: at.hasKeyboard(column),
    onFocus: () => at.onFocus(column),
    onEnd: at.onEnd,
  };
}

export function TableRow({ lead, at, isChosen, isOpened, onChoose, onOpen, onEdit }: TableRowProps) {
  const words = useDeskText();
  const { text } = useWords();
  const spot = (name: Column) => spotOf(name, lead, at, words);
  const line = (name: "company" | "title" | "phone") => (
    <EditCell
      {...spot(name)}
      value={lead[name] ?? ""}
      maxLength={name === "phone" ? 50 : 200}
      onSave={(value) => onEdit({ [name]: value === "" ? null : value })}
    >
      <bdi>{lead[name]}</bdi>
    </EditCell>
  );
  return (
    <div
      role="row"
      class="lead-row desk-row"
      aria-rowindex={at.row + 2}
      aria-selected={isChosen}
      ref={(row) => row?.style.setProperty("--at", String(at.row))}
    >
      <ChooseCell lead={lead} at={at} isChosen={isChosen} onChoose={onChoose} />
      <EditCell
        {...spot("name")}
        value={lead.name}
        current={isOpened}
        onPress={onOpen}
        onSave={(name) => name !== "" && onEdit({ name })}
      >
        <bdi class="lead-name">{lead.name}</bdi>
      </EditCell>
      {line("company")}
      {line("title")}
      {line("phone")}
      <EditCell
        {...spot("kind")}
        value={lead.kind}
        options={text.kinds}
        onSave={(kind) => isKind(kind, text.kinds) && onEdit({ kind })}
      >
        {text.kinds[lead.kind]}
      </EditCell>
      <EditCell {...spot("tags")} value={lead.tags.join(", ")} onSave={(tags) => onEdit({ tags: tagsOf(tags) })}>
        {lead.tags.map((tag) => (
          <Fragment key={tag}>
            <bdi class="desk-tag">{tag}</bdi>{" "}
          </Fragment>
        ))}
      </EditCell>
      <NextCell lead={lead} {...spot("next")} onOpen={onOpen} />
    </div>
  );
}

/** Somebody stands there who is being read; the keyboard may be there already. */
export function RowToCome({ at }: { readonly at: CellAt }) {
  const words = useLeadsText();
  const column = [0, ...columns.keys(), columns.length].find(at.hasKeyboard);
  return (
    <div
      role="row"
      class="lead-row desk-row"
      aria-rowindex={at.row + 2}
      ref={(row) => row?.style.setProperty("--at", String(at.row))}
    >
      <div role="gridcell" class="desk-cell desk-to-come">
        <button
          type="button"
          class="lead-open to-come"
          data-row={at.row}
          tabIndex={column === undefined ? -1 : 0}
          aria-label={words.more}
          onFocus={() => at.onFocus(column ?? 1)}
        />
      </div>
    </div>
  );
}

function ChooseCell({ lead, at, isChosen, onChoose }: Pick<TableRowProps, "lead" | "at" | "isChosen" | "onChoose">) {
  const words = useDeskText();
  return (
    <div role="gridcell" class="desk-cell">
      <input
        type="checkbox"
        data-row={at.row}
        tabIndex={at.hasKeyboard(0) ? 0 : -1}
        aria-label={words.choose(lead.name)}
        checked={isChosen}
        onFocus={() => at.onFocus(0)}
        onChange={onChoose}
      />
    </div>
  );
}

const isKind = (word: string, kinds: Readonly<Record<LeadKind, string>>): word is LeadKind => word in kinds;

/** As the server keeps them: no empty one, none twice. */
function tagsOf(typed: string): string[] {
  const tags = typed.split(",").map((tag) => tag.trim());
  return tags.filter(
    (tag, at) => tag !== "" && tags.findIndex((one) => one.toLowerCase() === tag.toLowerCase()) === at,
  );
}

interface NextCellProps {
  readonly lead: LeadSummary;
  readonly row: number;
  readonly hasKeyboard: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** How they stand is not typed: it follows from what was done, on the lead's own page. */
function NextCell({ lead, row, hasKeyboard, onFocus, onOpen }: NextCellProps) {
  return (
    <div role="gridcell" class="desk-cell">
      <button
        type="button"
        class="desk-value"
        data-row={row}
        tabIndex={hasKeyboard ? 0 : -1}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <StandingLine lead={lead} />
      </button>
    </div>
  );
}
