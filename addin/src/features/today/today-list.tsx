import "../../styles/empty.css";
import calendar from "icon:calendar_ltr_20_regular";
import type { ComponentChildren } from "preact";
import type { Today, TodayGroup, TodayItem } from "../../api/today-contract";
import { useTodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { Icon } from "../../ui/icon";
import { useLanding } from "../../ui/landing";
import { TodayRow } from "./today-row";

interface TodayListProps {
  readonly today: Today;
  readonly onOpen: (item: TodayItem) => void;
  readonly onMore: (group: TodayGroup) => void;
  readonly onSession: () => void;
  readonly onPlan: (item: TodayItem) => void;
  readonly onLetGo: (item: TodayItem) => void;
  /** Who is on the way out. */
  readonly going: string | null;
  /** The pipeline, which is a feature of its own. */
  readonly children: ComponentChildren;
}

interface ItemProps {
  readonly item: TodayItem;
}

/** Everybody who wants something today, the first one first; who can wait is folded away. */
export function TodayList({ today, onSession, children, ...rows }: TodayListProps) {
  const words = useTodayText();
  const heading = useLanding<HTMLHeadingElement>();
  const { counts } = today;
  const part = (group: TodayGroup) => <Part today={today} group={group} {...rows} />;
  return (
    <>
      <header class="today-header">
        <h1 class="today-title" tabIndex={-1} ref={heading}>
          {words.title}
        </h1>
        <Counts counts={counts} />
      </header>
      {counts.toDo > 0 && (
        <Button look="primary" onClick={onSession}>
          {words.startSession}
        </Button>
      )}
      {today.pipeline.active === 0 && counts.toDo === 0 ? (
        <Nobody />
      ) : (
        <>
          {counts.noNextStep > 0 && part("noNextStep")}
          {counts.toDo > 0 ? part("toDo") : <p class="quiet">{words.nothingToDo}</p>}
          {counts.deleted > 0 && part("deleted")}
          {counts.answered > 0 && part("answered")}
          {(["waiting", "parked", "planned"] as const).map(
            (group) =>
              counts[group] > 0 && (
                <Disclosure
                  key={group}
                  title={words.counted(words.groups[group], counts[group])}
                  onOpen={() => today[group].items.length === 0 && rows.onMore(group)}
                >
                  <Rows today={today} group={group} {...rows} />
                </Disclosure>
              ),
          )}
        </>
      )}
      {children}
    </>
  );
}

function Counts({ counts }: { counts: Today["counts"] }) {
  const words = useTodayText();
  const shown = (["toDo", "overdue", "answered", "waiting"] as const).filter(
    (name) => name === "toDo" || counts[name] > 0,
  );
  return <p class="today-counts">{shown.map((name) => words.counts[name](counts[name])).join(" · ")}</p>;
}

interface PartProps extends Omit<TodayListProps, "onSession" | "children"> {
  readonly group: TodayGroup;
}

function Part({ group, ...list }: PartProps) {
  const words = useTodayText();
  const title = `today-${group}`;
  return (
    <section class={`today-part ${group}`} aria-labelledby={title}>
      <h2 class="section-title" id={title}>
        {words.groups[group]} <span class="today-count">{list.today.counts[group]}</span>
      </h2>
      {group === "noNextStep" && <p class="today-line">{words.noNextStepHint}</p>}
      <Rows group={group} {...list} />
    </section>
  );
}

function Rows({ today, group, onOpen, onMore, ...ways }: PartProps) {
  const words = useTodayText();
  const { items, next } = today[group];
  return (
    <>
      <ul class="today-rows">
        {items.map((item) => (
          <TodayRow key={item.id} item={item} group={group} onOpen={onOpen}>
            {group === "noNextStep" && <WaysOut item={item} {...ways} />}
          </TodayRow>
        ))}
      </ul>
      {next !== null && (
        <Button look="subtle" size="small" name={words.moreNamed(words.groups[group])} onClick={() => onMore(group)}>
          {words.more}
        </Button>
      )}
    </>
  );
}

/** The same two as on the lead's own page. */
function WaysOut({ item, going, onPlan, onLetGo }: Pick<TodayListProps, "going" | "onPlan" | "onLetGo"> & ItemProps) {
  const { text } = useWords();
  const words = useTodayText();
  return (
    <div class="actions ways-out">
      <Button size="small" name={words.planFor(item.name)} onClick={() => onPlan(item)}>
        {text.planNextTouch}
      </Button>
      <Button size="small" name={words.letGoOf(item.name)} busy={going === item.id} onClick={() => onLetGo(item)}>
        {text.letGo}
      </Button>
    </div>
  );
}

function Nobody() {
  const { nobody } = useTodayText();
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon path={calendar} />
      </span>
      <h2 class="empty-title">{nobody.title}</h2>
      <p class="empty-hint">{nobody.hint}</p>
    </div>
  );
}
