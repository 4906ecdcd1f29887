import { useRef, useState } from "preact/hooks";
import { control } from "../api/control";
import { useSandbox } from "../live/sandbox";
import { AddInFrame } from "../pane/add-in-frame";
import type { Pen } from "../pane/pane-frame";
import { useAddIn } from "../pane/use-add-in";
import type { Draft, WrittenItem } from "../protocol";
import { useVoice } from "../ui/toasts";
import { CommandBar } from "./command-bar";
import { Compose } from "./compose";
import { FolderList } from "./folder-list";
import { MessageList } from "./message-list";
import { ReadingPane } from "./reading-pane";
import { replyTo } from "./reply";
import { useMailbox, type Mailbox } from "./use-mailbox";

interface Props {
  dark: boolean;
  /** The mail that the address asks for. */
  wanted: string | null;
}

export function MailView({ dark, wanted }: Props) {
  const { state } = useSandbox();
  const box = useMailbox(wanted);
  const { draft, written, write, tell, stop } = useWriting();
  const pen = useRef<Pen | null>(null);
  const addIn = useAddIn(draft === null ? (box.selected?.id ?? null) : "writing");
  return (
    <div class={`mail ${addIn.open ? "with-pane" : ""}`}>
      <FolderList folders={box.folders} current={box.folder} open={box.openFolder} />
      <MessageList box={box} />
      <div class="mail-main">
        <Commands box={box} addIn={addIn} write={write} />
        {draft === null ? (
          <ReadingPane message={box.detail} row={box.selected} />
        ) : (
          <Compose key={draft.turn} draft={draft.draft} pen={pen} tell={tell} close={stop} />
        )}
      </div>
      {addIn.open && (
        <AddInFrame state={state} item={written ?? box.item} dark={dark} addIn={addIn} compose={write} pen={pen} />
      )}
    </div>
  );
}

/** The mail that is being written takes the reading pane's place, and is what the add-in is beside. */
function useWriting() {
  const [draft, setDraft] = useState<{ draft: Draft; turn: number } | null>(null);
  const [written, setWritten] = useState<WrittenItem | null>(null);
  const turn = useRef(0);
  return {
    draft,
    written,
    write: (next: Draft) => setDraft({ draft: next, turn: ++turn.current }),
    tell: (item: Omit<WrittenItem, "writing">) => setWritten({ ...item, writing: String(turn.current) }),
    stop: () => {
      setDraft(null);
      setWritten(null);
    },
  };
}

interface CommandsProps {
  box: Mailbox;
  addIn: ReturnType<typeof useAddIn>;
  write: (draft: Draft) => void;
}

function Commands({ box, addIn, write }: CommandsProps) {
  const { state } = useSandbox();
  const { act } = useVoice();
  const row = box.selected;
  const take = (work: () => Promise<unknown>, sentence: string) =>
    void act(async () => {
      await work();
      box.selectNext();
      return sentence;
    });
  return (
    <CommandBar
      selected={row !== null}
      folder={box.folder}
      paneOpen={addIn.open}
      newMail={() => write({ to: [], subject: "", body: "", inReplyTo: null })}
      reply={() => row && write(replyTo(box.detail ?? row, state.user.address))}
      archive={() => row && take(() => control.moveMail(row.id, "archive"), "Moved to Archive.")}
      toInbox={() => row && take(() => control.moveMail(row.id, "inbox"), "Moved to the inbox.")}
      remove={() => row && take(() => control.deleteMail(row.id), "Moved to Deleted Items.")}
      followUp={addIn.toggle}
    />
  );
}
