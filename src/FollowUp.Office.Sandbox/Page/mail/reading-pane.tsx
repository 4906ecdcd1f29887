import attach from "icon:attach_20_regular";
import mailPicture from "icon:mail_read_20_regular";
import type { Message, MessageRow } from "../api/types";
import { formatLocal, localTime, timeOf } from "../live/dates";
import { useSandbox } from "../live/sandbox";
import { OtherSide } from "../play/other-side";
import { Avatar, nameOf } from "../ui/avatar";
import { Icon } from "../ui/icon";
import { MailBody } from "./mail-body";
import { namesOf, written } from "./reply";

/** The row is there at once, the rest of the mail a moment later. */
export function ReadingPane({ message, row }: { message: Message | null; row: MessageRow | null }) {
  if (!row) {
    return (
      <section class="reading nothing" aria-label="Reading pane">
        <svg class="empty-picture" viewBox="0 0 20 20" aria-hidden="true">
          <path d={mailPicture} />
        </svg>
        <p>Select a mail to read it</p>
      </section>
    );
  }
  return (
    <section class="reading" aria-label="Reading pane">
      {/* Long mails scroll, so the keyboard has to get in. */}
      <article class="letter" aria-label="Mail" tabIndex={0}>
        <h2 class="letter-subject" dir="auto">
          {row.subject || "(no subject)"}
        </h2>
        <LetterHead row={row} cc={message?.cc ?? []} />
        {message && message.attachments.length > 0 && <Attachments files={message.attachments} />}
        {message && <MailBody body={message.body} title={row.subject} />}
      </article>
      <OtherSide row={row} />
    </section>
  );
}

function LetterHead({ row, cc }: { row: MessageRow; cc: Message["cc"] }) {
  const { state } = useSandbox();
  const local = localTime(new Date(row.at), state.timeZone);
  return (
    <header class="letter-head">
      <Avatar person={row.from} />
      <div>
        <strong title={written(row.from)}>{nameOf(row.from)}</strong>
        <small class="address">{row.from.address}</small>
        <small class="people">
          To: {namesOf(row.to)}
          {cc.length > 0 && ` · Cc: ${namesOf(cc)}`}
        </small>
      </div>
      <time dateTime={row.at}>
        {formatLocal(local, { weekday: "short", day: "numeric", month: "short", year: "numeric" })} {timeOf(local)}
      </time>
    </header>
  );
}

function Attachments({ files }: { files: Message["attachments"] }) {
  return (
    <ul class="attachments" aria-label="Attachments">
      {files.map((file, index) => (
        <li key={index}>
          <Icon path={attach} />
          <span>
            <b>{file.name || "without a name"}</b>
            <small>{sizeOf(file.size)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
