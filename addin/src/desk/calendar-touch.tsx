import move from "icon:calendar_arrow_right_20_regular";
import call from "icon:call_20_regular";
import message from "icon:chat_20_regular";
import meeting from "icon:handshake_20_regular";
import mail from "icon:mail_20_regular";
import card from "icon:mail_template_20_regular";
import type { Channel } from "../api/contract";
import type { CalendarTouch } from "../api/leads-contract";
import { RowFrame, type PlaceOfRow } from "../features/leads/lead-row";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { Icon } from "../ui/icon";
import { dayOf } from "./calendar-days";
import { onMoveKey } from "./move-key";

const icons: Readonly<Record<Channel, string>> = { mail, call, meeting, post: card, teams: message };

export interface TouchActs {
  readonly opened: string | null;
  readonly onOpen: (touch: CalendarTouch) => void;
  /** Asks for the day to which it goes. */
  readonly onMove: (touch: CalendarTouch) => void;
  /** It is on its way by the pointer; null where it was let go. */
  readonly onDrag: (touch: CalendarTouch | null) => void;
}

interface TouchOfDayProps extends TouchActs {
  readonly touch: CalendarTouch;
  /** Where it stands in the list of its day; null in the calendar. */
  readonly row: PlaceOfRow | null;
}

/** Whose touch it is, by what way and at what time; it opens the lead and goes to another day. */
export function TouchOfDay({ touch, row, opened, onOpen, onMove, onDrag }: TouchOfDayProps) {
  const { text, dates } = useWords();
  const words = useDeskText().calendar;
  const { id, name, channel, fixed, local } = touch;
  const isLate = dayOf(touch) < dates.today();
  const item = {
    class: isLate ? "desk-touch late" : "desk-touch",
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer?.setData("text/plain", name);
      onDrag(touch);
    },
    onDragEnd: () => onDrag(null),
  };
  const buttons = (
    <>
      <button
        type="button"
        class="desk-touch-open"
        data-spot={row === null ? id : undefined}
        data-row={row?.index}
        tabIndex={row?.hasKeyboard === true ? 0 : -1}
        aria-current={id === opened ? "true" : undefined}
        aria-keyshortcuts="M"
        title={name}
        onClick={() => onOpen(touch)}
        onKeyDown={onMoveKey(() => onMove(touch))}
      >
        <Icon path={icons[channel]} />
        <span class="visually-hidden">{text.channels[channel]} </span>
        {fixed && <span class="desk-touch-time">{dates.localTime(local)} </span>}
        <bdi class="desk-touch-name">{name}</bdi>
        {isLate && <span class="visually-hidden"> {words.late}</span>}
      </button>
      <button
        type="button"
        class="icon-button"
        tabIndex={-1}
        aria-label={words.moveNamed(name)}
        title={words.moveNamed(name)}
        onClick={() => onMove(touch)}
      >
        <Icon path={move} />
      </button>
    </>
  );
  if (row === null) return <li {...item}>{buttons}</li>;
  return (
    <RowFrame {...item} index={row.index} total={row.total} onFocusIn={row.onFocus}>
      {buttons}
    </RowFrame>
  );
}
