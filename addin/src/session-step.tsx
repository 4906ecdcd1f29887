import { useRef, useState } from "preact/hooks";
import type { Lead } from "./api/contract";
import type { TodayItem } from "./api/today-contract";
import { AnswerCard } from "./features/answers/answer-card";
import { ConflictCard } from "./features/conflict/conflict-card";
import { FollowUpForm } from "./features/follow-up/follow-up-form";
import { LaterChoices } from "./features/session/later-choices";
import { StepActions, type StepAct } from "./features/session/step-actions";
import { PersonHeader } from "./features/this-mail/person-header";
import { StateCard } from "./features/this-mail/state-card";
import { Reach } from "./features/today/today-row";
import type { DeskState } from "./lead/desk-state";
import { emptyDraft, nextTouchOf } from "./lead/draft";
import type { Doing } from "./lead/doing";
import { KeptFocus } from "./lead/kept-focus";
import type { LeadDesk } from "./lead/lead-desk";
import { promisedWhen } from "./lead/promise";
import { TroubleMessage } from "./lead/trouble-message";
import { useLeadDesk } from "./lead/use-lead-desk";
import { useLife } from "./lead/use-life";
import { usePane } from "./pane-context";
import { useWords } from "./text/words";
import { personOf } from "./today-view";
import { useLanding } from "./ui/landing";
import { Skeleton } from "./ui/skeleton";

interface SessionStepProps {
  readonly item: TodayItem;
  readonly onDone: (doing: Doing, lead: Lead) => void;
  readonly onSkip: () => void;
  readonly signal: AbortSignal;
}

type Opened = "nothing" | "later" | "ownDate" | "answer";

/** One lead of the session: who, why, and what was done about it. */
export function SessionStep({ item, onDone, onSkip, signal }: SessionStepProps) {
  const { dates } = useWords();
  const life = useLife(signal);
  const place = useLanding<HTMLDivElement>();
  const [opened, setOpened] = useState<Opened>("nothing");
  const [desk, state] = useLeadDesk({ id: item.id }, life, { done: onDone, happened: () => undefined });
  const open = (what: Opened) => setOpened(what === opened ? "nothing" : what);
  const onAct = (act: StepAct) => {
    if (act === "skip") onSkip();
    else open(act === "later" ? "later" : "answer");
  };
  const busy = "doing" in state && state.doing !== null;
  return (
    <div class="stack session-step" ref={place} tabIndex={-1}>
      <PersonHeader person={personOf(item)} kind={null} />
      <Reach item={item} />
      <KeptFocus>
        <Standing state={state} desk={desk} opened={opened} onOpen={open} signal={life} />
      </KeptFocus>
      <StepActions
        channel={state.kind === "lead" ? (state.lead.nextTouch?.channel ?? "mail") : null}
        busy={busy}
        isDone={state.kind === "lead" && isSettled(state.lead, dates.today())}
        opened={opened === "answer" ? "answered" : opened === "nothing" ? null : "later"}
        keysFrom={place}
        onDone={(channel, about) => void desk.touch({ channel, about, completes: true, at: null })}
        onAct={onAct}
        onLetGo={() => void desk.letGo()}
      />
    </div>
  );
}

/** Nothing is owed today any more, and nothing waits to be judged. */
const isSettled = (lead: Lead, today: string): boolean =>
  lead.answered === null && (lead.nextTouch === null || lead.nextTouch.local.slice(0, today.length) > today);

interface StandingProps {
  readonly state: DeskState;
  readonly desk: LeadDesk;
  readonly opened: Opened;
  readonly onOpen: (opened: Opened) => void;
  readonly signal: AbortSignal;
}

function Standing({ state, desk, ...step }: StandingProps) {
  const { text } = useWords();
  const { remedy } = usePane();
  switch (state.kind) {
    case "looking":
      return <Skeleton label={text.looking} />;
    case "unknown":
      return <TroubleMessage trouble={state.trouble} onRemedy={() => remedy(state.trouble, () => void desk.look())} />;
    case "stranger":
      return <p class="quiet">{text.state.retired}</p>;
    case "lead":
      return <Known state={state} desk={desk} {...step} />;
  }
}

interface KnownProps extends Omit<StandingProps, "state"> {
  readonly state: Extract<DeskState, { kind: "lead" }>;
}

function Known({ state, desk, opened, onOpen, signal }: KnownProps) {
  const { text } = useWords();
  const { remedy } = usePane();
  const { lead, doing, trouble, conflict } = state;
  const promise = doing !== null && "promise" in doing ? doing.promise : null;
  const again = useRef(() => void desk.readAgain());
  const act = (attempt: () => Promise<boolean>) => {
    again.current = () => void attempt();
    void attempt();
  };
  return (
    <>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again.current)} />}
      {conflict !== null && <ConflictCard lead={lead} conflict={conflict} onNewer={conflict.newer} />}
      <StateCard lead={lead} promise={promise} />
      {opened === "answer" && (
        <AnswerCard
          lead={lead}
          otherWay={lead.answered === null}
          hidden={promise !== null}
          signal={signal}
          onAnswer={(request) => act(() => desk.answer(request, text.answer.saving[request.answer]))}
          onCancel={() => onOpen("nothing")}
        />
      )}
      {(opened === "later" || opened === "ownDate") && promise === null && (
        <Later
          lead={lead}
          isOwnDate={opened === "ownDate"}
          onOpen={onOpen}
          onLater={(request, said) => act(() => desk.setNextTouch(request, said))}
        />
      )}
    </>
  );
}

interface LaterProps {
  readonly lead: Lead;
  readonly isOwnDate: boolean;
  readonly onOpen: (opened: Opened) => void;
  readonly onLater: (request: ReturnType<typeof nextTouchOf>, promise: string) => void;
}

/** One press on a preset; a date of one's own is asked for as everywhere. */
function Later({ lead, isOwnDate, onOpen, onLater }: LaterProps) {
  const words = useWords();
  const [draft, setDraft] = useState({ ...emptyDraft, channel: lead.nextTouch?.channel ?? emptyDraft.channel });
  const submit = (chosen: typeof draft) =>
    onLater(nextTouchOf(chosen), words.text.saving.nextTouch(promisedWhen(chosen, words)));
  if (!isOwnDate) {
    return <LaterChoices onPreset={(when) => submit({ ...draft, when })} onOwnDate={() => onOpen("ownDate")} />;
  }
  const own = { ...draft, when: draft.when === emptyDraft.when ? ("own" as const) : draft.when };
  return (
    <FollowUpForm
      draft={own}
      isNew={false}
      onDraft={setDraft}
      onSubmit={() => submit(own)}
      onCancel={() => onOpen("nothing")}
    />
  );
}
