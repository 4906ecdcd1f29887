import "../../styles/method.css";
import answered from "icon:comment_checkmark_20_regular";
import failed from "icon:calendar_error_20_regular";
import inCalendar from "icon:calendar_checkmark_20_regular";
import parked from "icon:clock_pause_20_regular";
import pending from "icon:calendar_sync_20_regular";
import planned from "icon:calendar_clock_20_regular";
import note from "icon:note_20_regular";
import retired from "icon:checkmark_circle_20_regular";
import talk from "icon:chat_20_regular";
import waiting from "icon:hourglass_half_20_regular";
import word from "icon:comment_quote_20_regular";
import type { ComponentChildren } from "preact";
import type { CalendarState, Lead, LeadState } from "../../api/contract";
import { hasNoNextStep, permissionSentence, stateSentences, whyLine } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Icon } from "../../ui/icon";
import { TouchMeter } from "../../ui/touch-meter";
import { HearingLine } from "./hearing-line";
import { PromiseCard, StateFrame } from "./promise-card";

const stateIcons: Readonly<Record<LeadState, string>> = { planned, waiting, answered, parked, retired };
const calendarIcons: Readonly<Record<CalendarState, string>> = { pending, inCalendar, failed, none: failed };

interface StateCardProps {
  readonly lead: Lead;
  /** What the user has just asked for, shown while it is on its way. */
  readonly promise: string | null;
  readonly children?: ComponentChildren;
}

/** How things stand, in one sentence; where the next touch is; how many touches there were. */
export function StateCard({ lead, promise, children }: StateCardProps) {
  const below = (
    <>
      <LeadMeter lead={lead} />
      {children}
    </>
  );
  if (promise !== null) return <PromiseCard promise={promise}>{below}</PromiseCard>;
  const isStuck = hasNoNextStep(lead);
  return (
    <StateFrame
      look={isStuck ? "stuck" : lead.state}
      icon={isStuck ? failed : stateIcons[lead.state]}
      sentence={<Sentences lead={lead} />}
    >
      <Lines lead={lead} />
      {below}
    </StateFrame>
  );
}

function Lines({ lead }: { lead: Lead }) {
  const { text, dates } = useWords();
  const reason = permissionSentence(lead, text, dates) ?? whyLine(lead, text);
  return (
    <>
      {reason !== null && (
        <p class="calendar-line">
          <Icon path={word} />
          <span>{reason}</span>
        </p>
      )}
      {lead.lastConversation !== null && lead.lastConversation !== "" && (
        <p class="calendar-line">
          <Icon path={talk} />
          <span class="clamped" title={lead.lastConversation}>
            {text.lastConversation} <bdi>{lead.lastConversation}</bdi>
          </span>
        </p>
      )}
      {lead.note !== null && (
        <p class="calendar-line">
          <Icon path={note} />
          <bdi class="own-note">{lead.note}</bdi>
        </p>
      )}
      <HearingLine lead={lead} />
      <CalendarLine lead={lead} />
      <AwayLine lead={lead} />
    </>
  );
}

function Sentences({ lead }: { lead: Lead }) {
  const { text, dates } = useWords();
  const [now, next] = stateSentences(lead, text, dates);
  // The blank keeps the two apart for people who listen.
  return (
    <>
      {now} {next !== undefined && <span class="state-next">{next}</span>}
    </>
  );
}

function CalendarLine({ lead }: { lead: Lead }) {
  const { text } = useWords();
  const calendar = lead.nextTouch?.calendar ?? "none";
  // A failed placing that can be retried stands among the problems, with its button.
  const isProblem = calendar === "failed" && lead.problems.some((problem) => problem.kind === "calendar");
  if (calendar === "none" || isProblem) return null;
  return (
    <p class={`calendar-line ${calendar}`}>
      <Icon path={calendarIcons[calendar]} />
      <span>{text.calendar[calendar]}</span>
    </p>
  );
}

/** Where the touch is parked the sentence says so; a date of the user's own may lie within the absence. */
function AwayLine({ lead }: { lead: Lead }) {
  const { text, dates } = useWords();
  if (lead.awayUntil === null || lead.state === "parked") return null;
  return (
    <p class="calendar-line">
      <Icon path={parked} />
      <span>{text.awayUntil(dates.localDay(lead.awayUntil))}</span>
    </p>
  );
}

function LeadMeter({ lead }: { lead: Lead }) {
  const { text } = useWords();
  const { touches, goal } = lead.touchMeter;
  const label = touches === 0 ? text.noTouchYet(goal) : text.touchMeter(touches, goal);
  return (
    <div class="meters">
      <TouchMeter touches={touches} goal={goal} label={label} />
      {lead.noCount > 0 && <span class="no-count">{text.noCount(lead.noCount)}</span>}
    </div>
  );
}
