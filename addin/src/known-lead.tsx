import { useRef, useState } from "preact/hooks";
import type { Lead, Person } from "./api/contract";
import type { AnswerRequest } from "./api/requests";
import { CadenceLine } from "./features/cadence/cadence-line";
import { FollowUpForm } from "./features/follow-up/follow-up-form";
import { StateCard } from "./features/this-mail/state-card";
import type { DeskState } from "./lead/desk-state";
import { emptyDraft, nextTouchOf } from "./lead/draft";
import type { LeadDesk } from "./lead/lead-desk";
import type { Opens } from "./lead/opens";
import { promisedWhen } from "./lead/promise";
import { TroubleMessage } from "./lead/trouble-message";
import { useDraft } from "./lead/use-draft";
import { lazily, quietly } from "./loading/lazily";
import { usePane } from "./pane-context";
import { usePhoto } from "./person/use-photo";
import { hasNoNextStep } from "./text/lead-sentences";
import { useWords } from "./text/words";
import { Button } from "./ui/button";
import { Message } from "./ui/message";

export interface KnownLeadProps {
  readonly state: Extract<DeskState, { kind: "lead" }>;
  readonly desk: LeadDesk;
  readonly person: Person;
  readonly onPhoto: (photo: string) => void;
  /** What they come from a list to do. */
  readonly opens?: Opens | null;
  readonly signal: AbortSignal;
}

/** What is opened below the state: a form of the user's, never one that comes by itself. */
type Opened = "nothing" | "nextTouch" | "otherWay" | "draft";

const AnswerCard = lazily(async () => (await import("./features/answers/answer-card")).AnswerCard);
const ConflictCard = quietly(async () => (await import("./features/conflict/conflict-card")).ConflictCard);
const LeadNews = quietly(async () => (await import("./lead-news")).LeadNews);
const Problems = quietly(async () => (await import("./features/problems/problems")).Problems, "failures");
const LeadDoings = lazily(async () => (await import("./lead-doings")).LeadDoings, "details", "timeline");

const DraftNext = lazily(async () => (await import("./features/compose/draft-next")).DraftNext, "compose", "templates");

/** How things stand with a lead, what is next, and what has been. */
export function KnownLead({ state, desk, person, onPhoto, opens = null, signal }: KnownLeadProps) {
  usePhoto(person.address, onPhoto, signal);
  const { lead, doing } = state;
  const [opened, setOpened] = useState<Opened>(opens === null || opens === "takeUp" ? "nothing" : opens);
  const { act, again } = useActs(desk);
  const close = () => setOpened("nothing");
  const { text } = useWords();
  const answer = (request: AnswerRequest) =>
    void act(() => desk.answer(request, text.answer.saving[request.answer]), close);
  const promise = doing !== null && "promise" in doing ? doing.promise : null;
  return (
    <>
      <Troubles state={state} desk={desk} again={again} onNewer={close} />
      {hasNews(lead) && (
        <LeadNews lead={lead} doing={doing} desk={desk} act={act} onLater={() => setOpened("nextTouch")} />
      )}
      {(lead.answered !== null || opened === "otherWay") && (
        <AnswerCard
          key={lead.answered?.entryId ?? "otherWay"}
          lead={lead}
          otherWay={lead.answered === null}
          hidden={promise !== null}
          signal={signal}
          onAnswer={answer}
          onCancel={lead.answered === null ? close : null}
        />
      )}
      <StateCard lead={lead} promise={promise}>
        {promise === null && (
          <>
            <CadenceLine
              lead={lead}
              busy={doing?.kind === "cadence"}
              signal={signal}
              onChoose={(id) => act(() => desk.setCadence(id))}
            />
            {opened === "nothing" && (
              <WaysOn
                lead={lead}
                letting={doing?.kind === "letGo"}
                onOpen={setOpened}
                onLetGo={() => void act(() => desk.letGo())}
              />
            )}
          </>
        )}
      </StateCard>
      {promise === null && <OpenedBelow opened={opened} lead={lead} desk={desk} act={act} onClose={close} />}
      {lead.problems.length > 0 && (
        <Problems
          problems={lead.problems}
          retrying={doing?.kind === "retry" ? doing.effectId : null}
          onRetry={(effectId) => void act(() => desk.retry(effectId))}
        />
      )}
      <LeadDoings state={state} desk={desk} act={act} />
    </>
  );
}

interface OpenedBelowProps {
  readonly opened: Opened;
  readonly lead: Lead;
  readonly desk: LeadDesk;
  readonly act: Act;
  readonly onClose: () => void;
}

function OpenedBelow({ opened, lead, onClose, ...acting }: OpenedBelowProps) {
  if (opened === "nextTouch") return <NextTouchForm lead={lead} onClose={onClose} {...acting} />;
  return opened === "draft" ? <DraftNext lead={lead} onClose={onClose} /> : null;
}

/** Something that came up by itself wants a word of the user. */
const hasNews = ({ failure, question, eventDeletedAt, suggestedAddress, addresses }: Lead): boolean =>
  (failure ?? question ?? eventDeletedAt ?? suggestedAddress) !== null || addresses.some(({ bounced }) => bounced);

/** Does what the user asked for, then what follows from it; the promise says whether it worked. */
export type Act = (attempt: () => Promise<boolean>, then?: () => void) => Promise<boolean>;

/** Only one act can have failed: pressing the trouble's button does that one again. Until then it is the reading. */
function useActs(desk: LeadDesk) {
  const last = useRef(() => void desk.readAgain());
  const act: Act = async (attempt, then) => {
    last.current = () => void act(attempt, then);
    const worked = await attempt();
    if (worked) then?.();
    return worked;
  };
  return { act, again: () => last.current() };
}

interface TroublesProps extends Pick<KnownLeadProps, "state" | "desk"> {
  readonly again: () => void;
  readonly onNewer: () => void;
}

function Troubles({ state, again, onNewer }: TroublesProps) {
  const { text } = useWords();
  const { remedy } = usePane();
  const { lead, trouble, stale, conflict } = state;
  return (
    <>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again)} />}
      {stale && <Message tone="warning" sentence={text.stale} />}
      {conflict !== null && (
        <ConflictCard
          lead={lead}
          conflict={conflict}
          onNewer={() => {
            conflict.newer();
            onNewer();
          }}
        />
      )}
    </>
  );
}

interface WaysOnProps {
  readonly lead: Lead;
  readonly letting: boolean;
  readonly onOpen: (opened: Opened) => void;
  readonly onLetGo: () => void;
}

function WaysOn({ lead, letting, onOpen, onLetGo }: WaysOnProps) {
  const { text } = useWords();
  const { drafting } = usePane();
  const { answered, eventDeletedAt, state, nextTouch, writeTo } = lead;
  const mayDraft = drafting !== null && writeTo !== null && nextTouch?.channel === "mail";
  const isStuck = hasNoNextStep(lead);
  const next = isStuck ? text.planNextTouch : state === "answered" ? text.keepGoing : text.changeNextTouch;
  return (
    <div class="actions ways">
      <Button look={isStuck ? "primary" : "secondary"} onClick={() => onOpen("nextTouch")}>
        {next}
      </Button>
      {mayDraft && <Button onClick={() => onOpen("draft")}>{text.draftNext}</Button>}
      {answered === null && <Button onClick={() => onOpen("otherWay")}>{text.answer.otherWay}</Button>}
      {/* The card about the deleted event asks the same. */}
      {eventDeletedAt === null && (
        <Button look={isStuck ? "secondary" : "subtle"} busy={letting} onClick={onLetGo}>
          {text.letGo}
        </Button>
      )}
    </div>
  );
}

interface NextTouchFormProps {
  readonly lead: Lead;
  readonly desk: LeadDesk;
  readonly act: Act;
  readonly onClose: () => void;
}

function NextTouchForm({ lead, desk, act, onClose }: NextTouchFormProps) {
  const words = useWords();
  const { draft, keep, forget } = useDraft(`next ${lead.id}`, emptyDraft);
  const submit = () => {
    const promise = words.text.saving.nextTouch(promisedWhen(draft, words));
    void act(
      () => desk.setNextTouch(nextTouchOf(draft), promise),
      () => {
        forget();
        onClose();
      },
    );
  };
  return <FollowUpForm draft={draft} isNew={false} onDraft={keep} onSubmit={submit} onCancel={onClose} />;
}
