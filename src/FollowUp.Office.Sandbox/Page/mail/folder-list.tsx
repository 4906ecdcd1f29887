import archive from "icon:archive_20_regular";
import deleted from "icon:delete_20_regular";
import drafts from "icon:drafts_20_regular";
import folder from "icon:folder_20_regular";
import inbox from "icon:mail_inbox_20_regular";
import sent from "icon:send_20_regular";
import type { Folder } from "../api/types";
import { useSandbox } from "../live/sandbox";
import { Avatar } from "../ui/avatar";
import { Icon } from "../ui/icon";

const known = ["inbox", "sentitems", "drafts", "archive", "deleteditems"];
const icons: Record<string, string> = {
  inbox,
  sentitems: sent,
  drafts,
  archive,
  deleteditems: deleted,
};

interface Props {
  folders: Folder[];
  current: string;
  open: (name: string) => void;
}

export function FolderList({ folders, current, open }: Props) {
  const { user } = useSandbox().state;
  const shown = known
    .map((name) => folders.find((one) => one.wellKnownName === name))
    .filter((one) => one !== undefined);
  return (
    <nav class="folders" aria-label="Folders">
      <div class="owner">
        <Avatar person={user} class="small" />
        <span>
          <strong>{user.name}</strong>
          <small>{user.address}</small>
        </span>
      </div>
      {shown.map((one) => (
        <button
          key={one.id}
          type="button"
          class="folder"
          title={one.name}
          aria-current={one.wellKnownName === current ? "page" : undefined}
          onClick={() => open(one.wellKnownName)}
        >
          <Icon path={icons[one.wellKnownName] ?? folder} />
          <span>{one.name}</span>
          {one.unread > 0 && (
            <b>
              {one.unread} <i class="visually-hidden">unread</i>
            </b>
          )}
        </button>
      ))}
    </nav>
  );
}
