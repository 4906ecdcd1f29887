import { useEffect, useRef } from "preact/hooks";
import attach from "icon:attach_20_regular";
import important from "icon:important_20_filled";
import type { MessageRow } from "../api/types";
import { dateGroup, dayOf, listDate, localTime } from "../live/dates";
import { useNow, useSandbox } from "../live/sandbox";
import { Avatar, nameOf } from "../ui/avatar";
import { Icon } from "../ui/icon";
import { EmptyFolder } from "./empty-folder";
import { namesOf } from "./reply";
import type { Mailbox } from "./use-mailbox";

export function MessageList({ box }: { box: Mailbox }) {
  const { state } = useSandbox();
  const today = dayOf(localTime(useNow(30), state.timeZone));
  const rows = box.rows;
  const title = box.folders.find((one) => one.wellKnownName === box.folder)?.name ?? "Inbox";
  return (
    <section class="list" aria-label="Mail list">
      <header class="list-head">
        <h1>{title}</h1>
        {rows && <small>{box.total === 1 ? "1 mail" : `${String(box.total)} mails`}</small>}
      </header>
      {box.problem && <p class="problem">{box.problem}</p>}
      {rows?.length === 0 && <EmptyFolder folder={box.folder} />}
      {rows && rows.length > 0 && <Options box={box} rows={rows} today={today} zone={state.timeZone} />}
    </section>
  );
}

interface OptionsProps {
  box: Mailbox;
  rows: MessageRow[];
  today: string;
  zone: string;
}

function Options({ box, rows, today, zone }: OptionsProps) {
  const place = useRef<HTMLDivElement>(null);
  const current = box.selected?.id;
  useEffect(() => {
    place.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const groups = grouped(rows, today, zone);
  return (
    <div
      ref={place}
      class="rows"
      role="listbox"
      aria-label="Mails"
      tabIndex={0}
      aria-activedescendant={current ? rowId(current) : undefined}
      onKeyDown={(event) => onKey(event, rows, box)}
    >
      {groups.map(([name, members]) => (
        <div key={name} role="group" aria-label={name}>
          <h2 class="group" aria-hidden="true">
            {name}
          </h2>
          {members.map((row) => (
            <Option key={row.id} row={row} box={box} date={listDate(localTime(new Date(row.at), zone), today)} />
          ))}
        </div>
      ))}
      {rows.length < box.total && (
        <button type="button" class="button more" onClick={box.more}>
          Show more
        </button>
      )}
    </div>
  );
}

const rowId = (id: string) => `mail-${id}`;

function onKey(event: KeyboardEvent, rows: MessageRow[], box: Mailbox) {
  const at = rows.findIndex((row) => row.id === box.selected?.id);
  const to = { ArrowDown: at + 1, ArrowUp: Math.max(at - 1, 0), Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (!row) return;
  event.preventDefault();
  box.select(row);
}

function grouped(rows: MessageRow[], today: string, zone: string): [string, MessageRow[]][] {
  const groups = new Map<string, MessageRow[]>();
  for (const row of rows) {
    const name = dateGroup(localTime(new Date(row.at), zone), today);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups];
}

function Option({ row, box, date }: { row: MessageRow; box: Mailbox; date: string }) {
  const selected = row.id === box.selected?.id;
  const own = row.folder === "sentitems" || row.folder === "drafts";
  const person = (own ? row.to[0] : undefined) ?? row.from;
  const unread = !row.isRead && !selected;
  return (
    <div
      id={rowId(row.id)}
      class={`row ${unread ? "unread" : ""}`}
      role="option"
      aria-selected={selected}
      onClick={() => box.select(row)}
    >
      <Avatar person={person} />
      <div class="row-text">
        <span class="row-from" dir="auto">
          {own ? `To: ${namesOf(row.to)}` : nameOf(person)}
        </span>
        <span class="row-marks">
          {row.importance === "high" && <Icon path={important} class="important" />}
          {row.hasAttachments && <Icon path={attach} />}
          {unread && <span class="visually-hidden">unread</span>}
        </span>
        <span class="row-subject" dir="auto">
          {row.subject || "(no subject)"}
        </span>
        <time class="row-date" dateTime={row.at}>
          {date}
        </time>
        <span class="row-preview" dir="auto">
          {row.preview}
        </span>
      </div>
    </div>
  );
}
