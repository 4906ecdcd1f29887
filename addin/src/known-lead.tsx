import { useRef, useState } from "preact/hooks";
import type { Lead } from "./api/contract";
import { FollowUpForm } from "./features/follow-up/follow-up-form";
import { DeliveryTroubles, SuggestedAddress } from "./features/answers/delivery";
import { QuestionCard } from "./features/answers/question-card";
import { Problems } from "./features/problems/problems";
import { StateCard } from "./features/this-mail/state-card";
import { Timeline } from "./features/timeline/timeline";
import { nextTouchOf } from "./lead/draft";
import type { DeskState, Doing, LeadDesk } from "./lead/lead-desk";
import { promisedWhen } from "./lead/promise";
import { TroubleMessage } from "./lead/trouble-message";
import { useDraft } from "./lead/use-draft";
import { usePane } from "./pane-context";
import { useWords } from "./text/words";
import { Button } from "./ui/button";
import { Message } from "./ui/message";

interface KnownLeadProps {
  readonly state: Extract<DeskState, { kind: "lead" }>;
  readonly desk: LeadDesk;
}

/** How things stand with a lead, what is next, and what has been. */
export function KnownLead({ state, desk }: KnownLeadProps) {
  const { lead, doing, trouble, stale } = state;
  const words = useWords();
  const { remedy } = usePane();
  const [editing, setEditing] = useState(false);
  // Only one act can have failed: pressing the button does that one again. Until then it is the reading.
  const again = useRef(() => void desk.readAgain());
  const { draft, keep, forget } = useDraft(`next ${lead.id}`);

  const act = (attempt: () => Promise<unknown>) => {
    again.current = () => void attempt();
    void attempt();
  };
  const setNextTouch = async () => {
    const promise = words.text.saving.nextTouch(promisedWhen(draft, words));
    if (!(await desk.setNextTouch(nextTouchOf(draft), promise))) return;
    forget();
    setEditing(false);
  };
  const promise = doing !== null && "promise" in doing ? doing.promise : null;
  return (
    <>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again.current)} />}
      {stale && <Message tone="warning" sentence={words.text.stale} />}
      <News lead={lead} doing={doing} desk={desk} act={act} />
      <StateCard lead={lead} promise={promise}>
        {!editing && promise === null && <NextTouchButton state={lead.state} onClick={() => setEditing(true)} />}
      </StateCard>
      {editing && promise === null && (
        <FollowUpForm
          draft={draft}
          isNew={false}
          onDraft={keep}
          onSubmit={() => act(setNextTouch)}
          onCancel={() => setEditing(false)}
        />
      )}
      <Problems
        problems={lead.problems}
        retrying={doing?.kind === "retry" ? doing.effectId : null}
        onRetry={(effectId) => act(() => desk.retry(effectId))}
      />
      <Timeline
        lead={lead}
        undoing={doing?.kind === "undo" ? doing.entryId : null}
        onUndo={(entryId) => act(() => desk.undo(entryId))}
      />
    </>
  );
}

interface NewsProps {
  readonly lead: Lead;
  readonly doing: Doing | null;
  readonly desk: LeadDesk;
  readonly act: (attempt: () => Promise<unknown>) => void;
}

/** What came up by itself and wants a word of the user. */
function News({ lead, doing, desk, act }: NewsProps) {
  const { question, failure } = lead;
  return (
    <>
      <DeliveryTroubles
        lead={lead}
        busy={doing?.kind === "undo" && doing.entryId === failure?.entryId}
        onUndo={(entryId) => act(() => desk.undo(entryId))}
      />
      {question !== null && (
        <QuestionCard
          lead={lead}
          question={question}
          judging={doing?.kind === "judge" ? doing.isAnswer : null}
          onJudge={(entryId, isAnswer) => act(() => desk.judge(entryId, isAnswer))}
        />
      )}
      <SuggestedAddress
        lead={lead}
        busy={doing?.kind === "addAddress"}
        onAdd={(address) => act(() => desk.addAddress(address))}
      />
    </>
  );
}

function NextTouchButton({ state, onClick }: { state: string; onClick: () => void }) {
  const { text } = useWords();
  const over = state === "answered" || state === "retired";
  return (
    <div class="actions">
      <Button look={over ? "primary" : "secondary"} onClick={onClick}>
        {over ? text.keepGoing : text.changeNextTouch}
      </Button>
    </div>
  );
}
