import "../../styles/empty.css";
import calendar from "icon:calendar_ltr_20_regular";
import mail from "icon:mail_20_regular";
import several from "icon:mail_multiple_20_regular";
import shield from "icon:shield_20_regular";
import person from "icon:person_20_regular";
import { useEmptyText } from "../../text/en-empty";
import { Icon } from "../../ui/icon";

export type EmptyKind = "none" | "several" | "meeting" | "unreadable" | "nobody";

const icons: Readonly<Record<EmptyKind, string>> = {
  none: mail,
  several,
  meeting: calendar,
  unreadable: shield,
  nobody: person,
};

/** Nothing to follow up here: says so, and what to do instead. */
export function EmptyPage({ kind }: { kind: EmptyKind }) {
  const words = useEmptyText()[kind];
  return (
    <section class="empty">
      <span class="empty-icon">
        <Icon path={icons[kind]} />
      </span>
      <h1 class="empty-title">{words.title}</h1>
      <p class="empty-hint">{words.hint}</p>
    </section>
  );
}
