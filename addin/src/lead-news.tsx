import type { Lead } from "./api/contract";
import { DeliveryTroubles, SuggestedAddress } from "./features/answers/delivery";
import { QuestionCard } from "./features/answers/question-card";
import { DeletedEventCard } from "./features/deleted-event/deleted-event-card";
import type { Act } from "./known-lead";
import type { Doing } from "./lead/doing";
import type { LeadDesk } from "./lead/lead-desk";

interface LeadNewsProps {
  readonly lead: Lead;
  readonly doing: Doing | null;
  readonly desk: LeadDesk;
  readonly act: Act;
  readonly onLater: () => void;
}

/** What came up by itself and wants a word of the user. */
export function LeadNews({ lead, doing, desk, act, onLater }: LeadNewsProps) {
  const { question, failure } = lead;
  const channel = lead.nextTouch?.channel ?? "mail";
  return (
    <>
      <DeliveryTroubles
        lead={lead}
        busy={doing?.kind === "undo" && doing.entryId === failure?.entryId}
        onUndo={(entryId) => void act(() => desk.undo(entryId))}
      />
      {question !== null && (
        <QuestionCard
          lead={lead}
          question={question}
          judging={doing?.kind === "judge" ? doing.isAnswer : null}
          onJudge={(entryId, isAnswer) => void act(() => desk.judge(entryId, isAnswer))}
        />
      )}
      {lead.eventDeletedAt !== null && (
        <DeletedEventCard
          busy={doing?.kind === "touch" ? "done" : doing?.kind === "letGo" ? "letGo" : null}
          onDone={() => void act(() => desk.touch({ channel, about: null, completes: true, at: null }))}
          onLater={onLater}
          onLetGo={() => void act(() => desk.letGo())}
        />
      )}
      <SuggestedAddress
        lead={lead}
        busy={doing?.kind === "addAddress"}
        onAdd={(address) => void act(() => desk.addAddress(address))}
      />
    </>
  );
}
