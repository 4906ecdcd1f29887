import { useState } from "preact/hooks";
import type { Lead } from "./api/contract";
import { RetiredCard } from "./features/this-mail/retired-card";
import { Timeline } from "./features/timeline/timeline";
import type { DeskState } from "./lead/desk-state";
import type { LeadDesk } from "./lead/lead-desk";
import { TroubleMessage } from "./lead/trouble-message";
import { usePane } from "./pane-context";

interface RetiredLeadProps {
  readonly state: Extract<DeskState, { kind: "lead" }>;
  readonly retired: NonNullable<Lead["retired"]>;
  readonly desk: LeadDesk;
  /** They come from a list to take them up again. */
  readonly takesUp: boolean;
  /** The way to take them up again: the same form that captured them. */
  readonly captureForm: (onCancel: () => void) => preact.ComponentChildren;
}

/** Somebody who is no longer followed up: why, and what has been. */
export function RetiredLead({ state, retired, desk, takesUp, captureForm }: RetiredLeadProps) {
  const { lead, doing, trouble } = state;
  const { remedy } = usePane();
  const [takingUp, setTakingUp] = useState(takesUp && retired.by !== "stop");
  const undo = (entryId: string) => void desk.undo(entryId);
  return (
    <>
      {trouble !== null && !takingUp && (
        <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, () => undo(retired.entryId))} />
      )}
      {takingUp ? (
        captureForm(() => setTakingUp(false))
      ) : (
        <RetiredCard
          lead={lead}
          busy={doing?.kind === "undo"}
          onTakeUp={retired.by === "stop" ? null : () => setTakingUp(true)}
          onUndo={() => undo(retired.entryId)}
        />
      )}
      <Timeline
        lead={lead}
        undoing={doing?.kind === "undo" ? doing.entryId : null}
        onUndo={undo}
        onAbout={(entryId, about, before) => desk.setAbout(entryId, about, before)}
      />
    </>
  );
}
