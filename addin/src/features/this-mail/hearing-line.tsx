import checked from "icon:mail_checkmark_20_regular";
import failed from "icon:mail_error_20_regular";
import type { Lead } from "../../api/contract";
import { useWords } from "../../text/words";
import { Icon } from "../../ui/icon";

/** While an answer is awaited: as of when none was found, or since when nobody could look. Claims no more than was looked at. */
export function HearingLine({ lead }: { lead: Lead }) {
  const { text, dates } = useWords();
  const hearing = lead.hearing ?? null;
  if (hearing === null || hearing.state === "answered") return null;
  if (hearing.state === "noAnswerFound" && hearing.checkedAt !== null) {
    return (
      <p class="hearing-line">
        <Icon path={checked} />
        <span>{text.hearing.noAnswerFound(dates.moment(hearing.checkedAt))}</span>
      </p>
    );
  }
  return (
    <p class="hearing-line failed">
      <Icon path={failed} />
      <span>
        {hearing.since === null ? text.hearing.notYet : text.hearing.couldNotCheck(dates.moment(hearing.since))}{" "}
        {text.hearing.lookYourself}
      </span>
    </p>
  );
}
