import { useEffect, useRef, useState } from "preact/hooks";
import { changeOf, pressed, type RequestId } from "../../api/changes";
import type { Lead, Person } from "../../api/contract";
import { asTrouble, type Trouble } from "../../api/trouble";
import type { Act } from "../../lead/acts";
import { captureOf, emptyDraft } from "../../lead/draft";
import { ownUndoable } from "../../lead/doing";
import { undoOn } from "../../lead/undo-on";
import { usePane } from "../../pane-context";

/** What is known of one more person, and what is being done about them. */
export type Other =
  | { readonly kind: "looking" }
  | { readonly kind: "unknown" }
  | { readonly kind: "stranger"; readonly busy: boolean; readonly trouble: Trouble | null }
  | { readonly kind: "lead"; readonly lead: Lead; readonly captured: Act | null; readonly busy: boolean };

interface OtherActs {
  readonly other: Other;
  readonly capture: (said: (lead: Lead) => string, did: (act: Act) => void) => Promise<void>;
  readonly again: () => void;
}

const stranger = { kind: "stranger", busy: false, trouble: null } as const;

/** They did not write the mail, so it is no touch of theirs. One request for one person; what was pressed is done also when the mail is left before the answer. */
export function useOther(person: Person, signal: AbortSignal): OtherActs {
  const { api, outbox } = usePane();
  const [other, setOther] = useState<Other>({ kind: "looking" });
  /** Until it is answered every further press is the same one. */
  const press = useRef<RequestId | null>(null);
  const show = (shown: Other) => !signal.aborted && setOther(shown);
  const look = () => {
    api.findLead(person.address, signal).then(
      (found) => {
        const isLead = found !== null && (found.value.status === "active" || found.value.retired !== null);
        show(isLead ? { kind: "lead", lead: found.value, captured: null, busy: false } : stranger);
      },
      () => show({ kind: "unknown" }),
    );
  };
  useEffect(look, []);
  const capture: OtherActs["capture"] = async (said, did) => {
    show({ ...stranger, busy: true });
    try {
      const id = (press.current ??= crypto.randomUUID());
      const asked = {
        id,
        who: person.name,
        leadId: null,
        doing: { kind: "capture", promise: "" },
        decided: null,
      } as const;
      const lead = await outbox.send(
        { ...asked, change: changeOf.capture(captureOf(emptyDraft, person, null)) },
        signal,
      );
      press.current = null;
      const entryId = ownUndoable(lead);
      const takeBack = pressed(async (back) => {
        if (entryId !== null) await undoOn(api, lead, entryId, back);
        show(stranger);
        return true;
      });
      const act = entryId === null ? null : { sentence: said(lead), entryId, takeBack };
      show({ kind: "lead", lead, captured: act, busy: false });
      if (act !== null) did(act);
    } catch (error) {
      show({ ...stranger, trouble: asTrouble(error) });
    }
  };
  return { other, capture, again: look };
}
