import call from "icon:call_20_regular";
import open from "icon:mail_20_regular";
import type { ComponentChildren } from "preact";
import type { TodayGroup, TodayItem } from "../../api/today-contract";
import { useTodayText } from "../../text/en-today";
import { whySentence, withOn } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Icon } from "../../ui/icon";

interface TodayRowProps {
  readonly item: TodayItem;
  readonly group: TodayGroup;
  readonly onOpen: (item: TodayItem) => void;
  /** The ways out for somebody without a next step. */
  readonly children?: ComponentChildren;
}

/** Who, what and why in three lines, and the ways to reach them. */
export function TodayRow({ item, group, onOpen, children }: TodayRowProps) {
  const { text } = useWords();
  const words = useTodayText();
  return (
    <li class="today-row">
      <div class="today-head">
        <button type="button" class="today-name" onClick={() => onOpen(item)}>
          <bdi>{item.name}</bdi>
        </button>
        {item.overdueDays > 0 && <span class="overdue">{words.overdueBy(item.overdueDays)}</span>}
      </div>
      <WhyLine item={item} group={group} />
      {item.lastConversation !== null && item.lastConversation !== "" && (
        <p class="today-line clamped" title={item.lastConversation}>
          {text.lastConversation} <bdi>{item.lastConversation}</bdi>
        </p>
      )}
      <Reach item={item} />
      {children}
    </li>
  );
}

/** "Call on Friday · They asked you to come back: “Call me in March.”" */
export function WhyLine({ item, group }: Pick<TodayRowProps, "item" | "group">) {
  const { text, dates } = useWords();
  const words = useTodayText();
  const isLater = group === "waiting" || group === "parked" || group === "planned";
  const channel = item.channel === null || group === "answered" ? null : text.channels[item.channel];
  const day = item.day === null || !(isLater || item.fixed) ? null : whenOf(item, item.day);
  const what = channel === null ? null : day === null ? channel : words.what(channel, day);
  const parts = [what, whySentence(item.why, item.words, text)].filter((part) => part !== null);
  return parts.length === 0 ? null : <p class="today-line why">{parts.join(" · ")}</p>;

  function whenOf({ fixed, local }: TodayItem, on: string): string {
    const named = withOn(dates.localDay(on), text);
    return fixed && local !== null ? `${named}, ${dates.localTime(local)}` : named;
  }
}

/** The phone and the mail, one press each. */
export function Reach({ item }: { item: TodayItem }) {
  const words = useTodayText();
  const { phone, webLink } = item;
  const hasMail = webLink?.startsWith("https://") === true || webLink?.startsWith("http://") === true;
  if (phone === null && !hasMail) return null;
  return (
    <p class="reach">
      {phone !== null && (
        <a class="link" href={`tel:${phone.replace(/[^+\d]/g, "")}`} aria-label={words.callNamed(item.name, phone)}>
          <Icon path={call} />
          <bdi>{phone}</bdi>
        </a>
      )}
      {hasMail && (
        <a class="link" href={webLink} target="_blank" rel="noreferrer" aria-label={words.openMailOf(item.name)}>
          <Icon path={open} />
          {words.openMail}
        </a>
      )}
    </p>
  );
}
