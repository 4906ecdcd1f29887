import archive from "icon:archive_20_regular";
import bell from "icon:arrow_repeat_all_20_regular";
import inbox from "icon:mail_inbox_20_regular";
import newMail from "icon:mail_add_20_regular";
import remove from "icon:delete_20_regular";
import reply from "icon:arrow_reply_20_regular";
import { Icon } from "../ui/icon";

interface Props {
  selected: boolean;
  folder: string;
  paneOpen: boolean;
  newMail: () => void;
  reply: () => void;
  archive: () => void;
  toInbox: () => void;
  remove: () => void;
  followUp: () => void;
}

export function CommandBar(props: Props) {
  const nothing = !props.selected;
  return (
    <div class="command-bar" role="toolbar" aria-label="Mail">
      <Command icon={newMail} name="New mail" primary run={props.newMail} />
      <span class="split" />
      <Command icon={reply} name="Reply" off={nothing} run={props.reply} />
      {props.folder === "inbox" ? (
        <Command icon={archive} name="Archive" label="Archive mail" off={nothing} run={props.archive} />
      ) : (
        <Command icon={inbox} name="To inbox" off={nothing} run={props.toInbox} />
      )}
      <Command icon={remove} name="Delete" off={nothing} run={props.remove} />
      <span class="grow" />
      <button
        type="button"
        class="command add-in"
        aria-label="Follow up"
        aria-pressed={props.paneOpen}
        onClick={props.followUp}
      >
        <Icon path={bell} />
        <span>Follow up</span>
      </button>
    </div>
  );
}

interface CommandProps {
  icon: string;
  name: string;
  /** Where the face alone would be mistaken for something else on the page. */
  label?: string;
  run: () => void;
  off?: boolean;
  primary?: boolean;
}

function Command({ icon, name, label = name, run, off = false, primary = false }: CommandProps) {
  return (
    <button
      type="button"
      class={`command ${primary ? "primary" : ""}`}
      aria-label={label}
      title={label}
      disabled={off}
      onClick={run}
    >
      <Icon path={icon} />
      <span>{name}</span>
    </button>
  );
}
