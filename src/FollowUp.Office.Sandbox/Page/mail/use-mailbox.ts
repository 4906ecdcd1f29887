import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { control } from "../api/control";
import type { Folder, Message, MessageRow } from "../api/types";
import { useLive } from "../live/use-live";
import { useVoice } from "../ui/toasts";
import type { SelectedItem } from "../protocol";

export interface Mailbox {
  folders: Folder[];
  folder: string;
  openFolder: (name: string) => void;
  rows: MessageRow[] | undefined;
  total: number;
  problem: string | null;
  more: () => void;
  selected: MessageRow | null;
  select: (row: MessageRow) => void;
  /** Goes on to the next mail, because this one is about to leave the folder. */
  selectNext: () => void;
  detail: Message | null;
  /** What Outlook shows the add-in of the selected mail. */
  item: SelectedItem | null;
}

const page = 50;

export function useMailbox(wanted: string | null): Mailbox {
  const [folder, setFolder] = useState("inbox");
  const [take, setTake] = useState(page);
  const [selected, setSelected] = useState<MessageRow | null>(null);
  const folders = useLive(["mail"], control.folders, []);
  const list = useLive(["mail"], (signal) => control.messages(folder, take, signal), [folder, take]);
  const rows = list.value?.items;
  const detail = useDetail(selected);
  const item = useMemo(() => selected && itemOf(selected, detail), [selected, detail]);

  const openFolder = (name: string) => {
    setFolder(name);
    setTake(page);
    setSelected(null);
  };
  useWanted(wanted, (message) => {
    setFolder(message.folder);
    setSelected(message);
  });
  useEffect(() => {
    // Gone from the folder by other hands: moved or deleted.
    if (selected && rows && list.kind === "ready" && folder === selected.folder && !rows.some(isRow(selected)))
      setSelected(null);
  }, [rows]);

  return {
    folders: folders.value ?? [],
    folder,
    openFolder,
    rows,
    total: list.value?.total ?? 0,
    problem: list.kind === "failed" ? list.sentence : null,
    more: () => setTake(take + page),
    selected,
    select: setSelected,
    selectNext: () => setSelected(neighbour(rows ?? [], selected)),
    detail,
    item,
  };
}

const isRow = (row: MessageRow) => (other: MessageRow) => other.id === row.id;

function neighbour(rows: MessageRow[], row: MessageRow | null): MessageRow | null {
  const at = row ? rows.findIndex(isRow(row)) : -1;
  return rows[at + 1] ?? rows[at - 1] ?? null;
}

/** The whole mail. Never another one than the selected: what comes late for an earlier selection is dropped. */
function useDetail(selected: MessageRow | null): Message | null {
  const { say } = useVoice();
  const id = selected?.id ?? null;
  const live = useLive([], (signal) => (id ? control.message(id, signal) : Promise.resolve(null)), [id]);
  const detail = live.value?.id === id ? live.value : null;
  useEffect(() => {
    if (live.kind === "failed") say(live.sentence, "failed");
  }, [live.kind]);
  useEffect(() => {
    if (detail && !detail.isRead) control.markRead(detail.id).catch(() => undefined);
  }, [detail]);
  return detail;
}

/** Follows a link to a mail, once. */
function useWanted(id: string | null, open: (message: Message) => void) {
  const { say } = useVoice();
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (id === done.current) return;
    done.current = id;
    if (!id) return;
    control.message(id).then(open, () => say("This mail is not in the mailbox any more.", "failed"));
  }, [id]);
}

function itemOf(row: MessageRow, detail: Message | null): SelectedItem {
  return {
    id: row.id,
    internetMessageId: row.internetMessageId,
    conversationId: row.conversationId,
    subject: row.subject,
    from: row.from,
    to: row.to,
    cc: detail?.cc ?? [],
    at: row.at,
    attachments: detail?.attachments ?? [],
  };
}
