import { useState } from "preact/hooks";
import { control } from "../api/control";
import { useSandbox } from "../live/sandbox";
import { AddInFrame } from "../pane/add-in-frame";
import { useAddIn } from "../pane/use-add-in";
import type { Draft } from "../protocol";
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
  const addIn = useAddIn(box.selected?.id ?? null);
  const [draft, setDraft] = useState<Draft | null>(null);
  return (
    <div class={`mail ${addIn.open ? "with-pane" : ""}`}>
      <FolderList folders={box.folders} current={box.folder} open={box.openFolder} />
      <MessageList box={box} />
      <div class="mail-main">
        <Commands box={box} addIn={addIn} write={setDraft} />
        <ReadingPane message={box.detail} row={box.selected} />
      </div>
      {addIn.open && <AddInFrame state={state} item={box.item} dark={dark} addIn={addIn} compose={setDraft} />}
      {draft && <Compose draft={draft} close={() => setDraft(null)} />}
    </div>
  );
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
