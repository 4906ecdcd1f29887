import "./styles/today.css";
import type { Candidate, TodayItem } from "./api/today-contract";
import { Pipeline } from "./features/pipeline/pipeline";
import { TodayList } from "./features/today/today-list";
import { useToday } from "./features/today/use-today";
import { LeadPage } from "./lead-page";
import { TroubleMessage } from "./lead/trouble-message";
import { useLettingGo } from "./lead/use-letting-go";
import { useLife } from "./lead/use-life";
import { usePane } from "./pane-context";
import { SessionPage } from "./session-page";
import { useTodayText } from "./text/en-today";
import { useWords } from "./text/words";
import { personOf, type TodayView } from "./today-view";
import { Button } from "./ui/button";
import { useLanding } from "./ui/landing";
import { Skeleton } from "./ui/skeleton";
import { Toast } from "./ui/toast";

interface TodayPageProps {
  readonly view: TodayView;
  readonly onView: (view: TodayView) => void;
  readonly signal: AbortSignal;
}

/** The day, with or without a mail open. */
export function TodayPage({ view, onView, signal }: TodayPageProps) {
  const life = useLife(signal);
  const back = () => onView({ kind: "list" });
  switch (view.kind) {
    case "list":
      return <DayPage onView={onView} signal={life} />;
    case "lead":
      return <OnePerson key={view.item.id} item={view.item} plans={view.plans} onBack={back} signal={life} />;
    case "candidate":
      return <OnePerson key={view.candidate.address} item={view.candidate} onBack={back} signal={life} />;
    case "session":
      return (
        <SessionPage run={view.run} onRun={(run) => onView({ kind: "session", run })} onEnd={back} signal={life} />
      );
  }
}

function DayPage({ onView, signal }: Omit<TodayPageProps, "view">) {
  const { text } = useWords();
  const { clock, remedy } = usePane();
  const { today, trouble, look, more, know } = useToday(signal);
  const leaving = useLettingGo(look, signal);
  return (
    <>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, look)} />}
      {leaving.trouble !== null && (
        <TroubleMessage
          trouble={leaving.trouble}
          onRemedy={() => leaving.trouble !== null && remedy(leaving.trouble, leaving.again)}
        />
      )}
      {today === null && trouble === null && <Skeleton label={text.loading} />}
      {today !== null && (
        <TodayList
          today={today}
          going={leaving.going}
          onOpen={(item) => onView({ kind: "lead", item, plans: false })}
          onPlan={(item) => onView({ kind: "lead", item, plans: true })}
          onLetGo={leaving.letGo}
          onMore={more}
          onSession={() => {
            const { items, next } = today.toDo;
            onView({ kind: "session", run: { items, next, at: 0, total: today.counts.toDo, since: clock.now() } });
          }}
        >
          <Pipeline
            pipeline={today.pipeline}
            signal={signal}
            onSaved={know}
            onCapture={(candidate) => onView({ kind: "candidate", candidate })}
          />
        </TodayList>
      )}
      <Toast toast={leaving.toast} dismissName={text.dismiss} onDismiss={leaving.dismiss} />
    </>
  );
}

interface OnePersonProps {
  readonly item: TodayItem | Candidate;
  readonly plans?: boolean;
  readonly onBack: () => void;
  readonly signal: AbortSignal;
}

/** The lead's own page; somebody who is no lead yet gets the form that captures them, with the mail they wrote. */
function OnePerson({ item, plans = false, onBack, signal }: OnePersonProps) {
  const words = useTodayText();
  const place = useLanding<HTMLDivElement>();
  const isLead = "id" in item;
  return (
    <>
      <div class="back" tabIndex={-1} ref={place}>
        <Button look="subtle" size="small" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <LeadPage
        person={personOf(item)}
        {...(isLead ? { leadId: item.id } : {})}
        mail={isLead ? null : mailOf(item)}
        itemKey={isLead ? `today ${item.id}` : item.internetMessageId}
        opens={plans ? "nextTouch" : null}
        signal={signal}
      />
    </>
  );
}

function mailOf({ internetMessageId, conversationId, subject, webLink, at }: Candidate) {
  return { internetMessageId, conversationId, subject, webLink, at, direction: "received" } as const;
}
