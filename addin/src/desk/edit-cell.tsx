import edit from "icon:edit_20_regular";
import type { ComponentChildren, SelectHTMLAttributes } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useDeskText } from "../text/en-desk";
import { IconButton } from "../ui/icon-button";

interface EditCellProps {
  /** What is edited, such as "Company of Dana Swope". */
  readonly label: string;
  readonly value: string;
  readonly row: number;
  readonly column: number;
  readonly hasKeyboard: boolean;
  /** Where only one of a few fits. */
  readonly options?: Readonly<Record<string, string>>;
  readonly maxLength?: number;
  readonly onFocus: () => void;
  readonly onSave: (value: string) => void;
  /** The keyboard comes back to the cell. */
  readonly onEnd: () => void;
  /** Otherwise a press begins the editing, and F2 always does. */
  readonly onPress?: () => void;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** One cell of the table, edited where it stands: Enter and leaving keep what was typed, Escape does not. */
export function EditCell(props: EditCellProps) {
  const { label, value, row, column, hasKeyboard, onFocus, onSave, onEnd, onPress, current = false, children } = props;
  const words = useDeskText();
  const [editing, setEditing] = useState(false);
  const begin = () => setEditing(true);
  const end = (typed: string | null) => {
    setEditing(false);
    onEnd();
    const kept = typed?.trim() ?? value;
    if (kept !== value) onSave(kept);
  };
  return (
    <div role="gridcell" class="desk-cell">
      {editing ? (
        <CellInput {...props} onDone={end} />
      ) : (
        <button
          type="button"
          class="desk-value"
          data-row={row}
          data-column={column}
          tabIndex={hasKeyboard ? 0 : -1}
          aria-current={current ? "true" : undefined}
          aria-label={value === "" ? words.editNamed(label) : undefined}
          aria-keyshortcuts="F2"
          title={onPress === undefined ? words.editNamed(label) : undefined}
          onFocus={onFocus}
          onClick={onPress ?? begin}
          onKeyDown={(event) => event.key === "F2" && begin()}
        >
          {children}
        </button>
      )}
      {onPress !== undefined && !editing && (
        <span class="desk-pencil">
          <IconButton icon={edit} name={words.editNamed(label)} onClick={begin} passed />
        </span>
      )}
    </div>
  );
}

function CellInput({
  label,
  value,
  options,
  maxLength = 200,
  onDone,
}: EditCellProps & { onDone: (typed: string | null) => void }) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const over = useRef(false);
  useEffect(() => field.current?.focus(), []);
  const end = (typed: string | null) => {
    // Leaving follows on Enter and Escape by itself, when the field goes away.
    if (over.current) return;
    over.current = true;
    onDone(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end(event.key === "Enter" ? (field.current?.value ?? null) : null);
  };
  const wiring = { ref: field, "aria-label": label, onKeyDown };
  if (options !== undefined) return <Choice wiring={wiring} value={value} options={options} onDone={end} />;
  return (
    <input
      {...wiring}
      class="input desk-input"
      autocomplete="off"
      maxLength={maxLength}
      defaultValue={value}
      onBlur={(event) => end(event.currentTarget.value)}
    />
  );
}

interface ChoiceProps {
  readonly wiring: SelectHTMLAttributes;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onDone: (chosen: string | null) => void;
}

/** A choice of the pointer's is made at once; keys pass others on their way, so theirs is kept as what was typed is. */
function Choice({ wiring, value, options, onDone }: ChoiceProps) {
  const byKeys = useRef(false);
  return (
    <select
      {...wiring}
      class="input desk-input"
      onKeyDownCapture={() => (byKeys.current = true)}
      onPointerDown={() => (byKeys.current = false)}
      onChange={({ currentTarget }) => !byKeys.current && onDone(currentTarget.value)}
      onBlur={({ currentTarget }) => onDone(currentTarget.value)}
    >
      {Object.entries(options).map(([name, words]) => (
        <option key={name} value={name} selected={name === value}>
          {words}
        </option>
      ))}
    </select>
  );
}
