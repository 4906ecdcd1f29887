import "./styles/timeline.css";
import { Relationship } from "./features/relationship/relationship";
import { Timeline } from "./features/timeline/timeline";
import { TouchRow } from "./features/touches/touch-row";
import type { Act, KnownLeadProps } from "./known-lead";

interface LeadDoingsProps extends Pick<KnownLeadProps, "state" | "desk"> {
  readonly act: Act;
}

/** What was done by hand, what belongs to this kind of lead, and what has been. */
export function LeadDoings({ state, desk, act }: LeadDoingsProps) {
  const { lead, doing } = state;
  const setAbout = (entryId: string, about: string, before: string) => act(() => desk.setAbout(entryId, about, before));
  return (
    <>
      <TouchRow
        lead={lead}
        making={doing?.kind === "touch" ? doing.channel : null}
        busy={doing !== null}
        onTouch={(request) => act(() => desk.touch(request))}
        onAbout={setAbout}
        onNote={(note) => act(() => desk.note(note))}
      />
      {lead.kind !== "prospect" && (
        <Relationship
          lead={lead}
          counting={doing?.kind === "referral" ? doing.received : null}
          busy={doing?.kind === "days"}
          onReferral={(received) => void act(() => desk.addReferral(received))}
          onDays={(days) => void act(() => desk.setDays(days, lead))}
        />
      )}
      <Timeline
        lead={lead}
        undoing={doing?.kind === "undo" ? doing.entryId : null}
        onUndo={(entryId) => void act(() => desk.undo(entryId))}
        onAbout={setAbout}
      />
    </>
  );
}
