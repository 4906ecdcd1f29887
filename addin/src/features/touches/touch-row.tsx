import call from "icon:call_20_regular";
import card from "icon:mail_template_20_regular";
import meeting from "icon:handshake_20_regular";
import message from "icon:chat_20_regular";
import note from "icon:note_20_regular";
import { useState } from "preact/hooks";
import type { Channel, Lead } from "../../api/contract";
import type { TouchRequest } from "../../api/requests";
import { isDue, withOn } from "../../text/lead-sentences";
import { useTimelineText } from "../../text/en-timeline";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { LineEditor } from "../../ui/line-editor";

type Made = Exclude<Channel, "mail">;

const icons: Readonly<Record<Made, string>> = { call, meeting, post: card, teams: message };

/** What stands below the buttons: a question, the line about the touch just made, or a note being written. */
type Below =
  | { readonly kind: "nothing" | "about" | "note" }
  /** Made before its day: was it the planned one, or one more? */
  | { readonly kind: "planned"; readonly channel: Made };

interface TouchRowProps {
  readonly lead: Lead;
  /** The touch on its way. */
  readonly making: Channel | null;
  readonly busy: boolean;
  readonly onTouch: (request: TouchRequest) => Promise<boolean>;
  readonly onAbout: (entryId: string, about: string, before: string) => Promise<boolean>;
  readonly onNote: (text: string) => Promise<boolean>;
}

/** Calls, meetings, cards and messages nobody can hear: one press each, and words only if one likes. */
export function TouchRow({ lead, making, busy, onTouch, onAbout, onNote }: TouchRowProps) {
  const { text } = useWords();
  const [below, setBelow] = useState<Below>({ kind: "nothing" });
  const words = useTimelineText().touches;
  const { isDueNow, mayBePlanned } = usePlan(lead);
  const close = () => setBelow({ kind: "nothing" });
  const make = async (channel: Made, completes: boolean) => {
    if (await onTouch({ channel, about: null, completes, at: null })) setBelow({ kind: "about" });
  };
  const press = (channel: Made) => {
    if (mayBePlanned) setBelow({ kind: "planned", channel });
    else void make(channel, isDueNow);
  };
  const leave = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.key !== "Escape" || below.kind !== "planned") return;
    // It leaves the question alone, and not the lead that it is asked of.
    event.preventDefault();
    const at = madeOf(words).indexOf(below.channel);
    event.currentTarget.querySelectorAll<HTMLElement>(".touch-buttons button")[at]?.focus();
    close();
  };
  return (
    <section class="touch-row" aria-label={words.title} onKeyDown={leave}>
      <div class="touch-buttons">
        {madeOf(words).map((channel) => (
          <Button
            key={channel}
            size="small"
            icon={icons[channel]}
            busy={making === channel}
            onClick={() => press(channel)}
          >
            {words.made[channel]}
          </Button>
        ))}
        <Button size="small" icon={note} expanded={below.kind === "note"} onClick={() => setBelow({ kind: "note" })}>
          {words.note}
        </Button>
      </div>
      {below.kind === "planned" && (
        <PlannedQuestion lead={lead} onSay={(planned) => (close(), void make(below.channel, planned))} />
      )}
      {below.kind === "about" && <AboutLine lead={lead} busy={busy} onAbout={onAbout} onClose={close} />}
      {below.kind === "note" && (
        <LineEditor
          label={words.noteLabel}
          value=""
          save={words.save}
          cancel={text.cancel}
          busy={busy}
          takesFocus
          onSave={(line) => void onNote(line).then((kept) => kept && close())}
          onCancel={close}
        />
      )}
    </section>
  );
}

const madeOf = ({ made }: { readonly made: Readonly<Record<Made, string>> }) => Object.keys(made) as Made[];

/** What follows the rhythm follows any touch by itself; only a date that somebody named may be meant or not. */
function usePlan({ nextTouch, answered }: Lead): { readonly isDueNow: boolean; readonly mayBePlanned: boolean } {
  const { dates } = useWords();
  if (nextTouch === null || answered !== null) return { isDueNow: false, mayBePlanned: false };
  const isDueNow = isDue(nextTouch, dates);
  const isOfRhythm = nextTouch.why !== null && ofRhythm.has(nextTouch.why) && !nextTouch.fixed;
  return { isDueNow, mayBePlanned: !isDueNow && !isOfRhythm };
}

const ofRhythm: ReadonlySet<string> = new Set(["noAnswerYet", "cadence", "birthday", "anniversary"]);

function PlannedQuestion({ lead, onSay }: { lead: Lead; onSay: (planned: boolean) => void }) {
  const { text, dates } = useWords();
  const words = useTimelineText().touches;
  const next = lead.nextTouch;
  if (next === null) return null;
  const day = withOn(dates.localDay(next.local), text);
  return (
    <div class="planned-question" role="group" aria-label={words.planned(text.state.what[next.channel], day)}>
      <p role="status">{words.planned(text.state.what[next.channel], day)}</p>
      <div class="actions">
        <Button size="small" onClick={() => onSay(true)}>
          {words.wasPlanned}
        </Button>
        <Button size="small" onClick={() => onSay(false)}>
          {words.wasExtra}
        </Button>
      </div>
    </div>
  );
}

interface AboutLineProps {
  readonly lead: Lead;
  readonly busy: boolean;
  readonly onAbout: TouchRowProps["onAbout"];
  readonly onClose: () => void;
}

/** Filled in afterwards, or never: the touch counts either way. The last mail's subject is a first guess. */
function AboutLine({ lead, busy, onAbout, onClose }: AboutLineProps) {
  const { text } = useWords();
  const { touches: words } = useTimelineText();
  const touch = lead.timeline.find((entry) => entry.kind === "touchMade" && !entry.undone);
  if (touch === undefined) return null;
  const guess = lead.timeline.find((entry) => mails.has(entry.kind) && !entry.undone)?.subject ?? "";
  return (
    <LineEditor
      key={touch.id}
      label={words.about}
      value={touch.about || guess}
      save={words.save}
      cancel={text.dismiss}
      busy={busy}
      onSave={(line) => void onAbout(touch.id, line, touch.about ?? "").then((kept) => kept && onClose())}
      onCancel={onClose}
    />
  );
}

const mails: ReadonlySet<string> = new Set(["touchOut", "touchIn", "reply", "captured"]);
