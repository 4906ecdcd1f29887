import "./styles/leads.css";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { LeadQuery } from "./api/leads-contract";
import { LeadFilters } from "./features/leads/lead-filters";
import type { Finding, LeadFinder } from "./features/leads/lead-finder";
import { isFirstUse, isSame } from "./features/leads/lead-query";
import { LeadRows, type LeadRowsProps } from "./features/leads/lead-rows";
import { LeadSearch } from "./features/leads/lead-search";
import { NoLeads } from "./features/leads/no-leads";
import { MoreToCome } from "./features/leads/more-to-come";
import { readOf, totalOf } from "./features/leads/reading-on";
import { newList, useLeadFinder } from "./features/leads/use-lead-finder";
import { LeadPage } from "./lead-page";
import { TroubleMessage } from "./lead/trouble-message";
import { useLife } from "./lead/use-life";
import { personOf, type LeadsView, type OpenedLead } from "./leads-view";
import { usePane } from "./pane-context";
import { useLeadsText, type LeadsText } from "./text/en-leads";
import { useWords } from "./text/words";
import { Button } from "./ui/button";
import { useLanding } from "./ui/landing";
import { LiveRegion } from "./ui/live-region";
import { Skeleton } from "./ui/skeleton";

interface LeadsPageProps {
  /** Kept by whoever shows the page, and changed here. */
  readonly view: LeadsView;
  readonly signal: AbortSignal;
}

/** All leads, with or without a mail open. */
export function LeadsPage({ view, signal }: LeadsPageProps) {
  const [opened, setOpened] = useState(view.opened);
  const open = (lead: OpenedLead | null) => {
    view.opened = lead;
    if (lead === null && view.list !== null) view.list.place.returns = true;
    setOpened(lead);
  };
  if (opened !== null) return <OneLead key={opened.id} lead={opened} onBack={() => open(null)} signal={signal} />;
  return <LeadList view={view} onOpen={open} signal={signal} />;
}

interface OneLeadProps {
  readonly lead: OpenedLead;
  readonly onBack: () => void;
  readonly signal: AbortSignal;
}

function OneLead({ lead, onBack, signal }: OneLeadProps) {
  const words = useLeadsText();
  const place = useLanding<HTMLDivElement>();
  return (
    <>
      <div class="back" tabIndex={-1} ref={place}>
        <Button look="subtle" size="small" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <LeadPage person={personOf(lead)} leadId={lead.id} mail={null} itemKey={`lead ${lead.id}`} signal={signal} />
    </>
  );
}

interface LeadListProps extends LeadsPageProps {
  /** Who is open beside the list. */
  readonly opened?: string | null;
  /** Counts what was done to them: the list then looks again. */
  readonly turn?: number;
  /** What it is to look for from now on, whenever that is another. */
  readonly wish?: LeadQuery | null;
  /** Tells what it looks for. */
  readonly onQuery?: (query: LeadQuery) => void;
  readonly onOpen: (lead: OpenedLead) => void;
  /** What else stands beside the search. */
  readonly tools?: (finder: LeadFinder) => ComponentChildren;
  /** Another form than rows for a narrow pane. */
  readonly rows?: (rows: LeadRowsProps, finder: LeadFinder) => ComponentChildren;
}

const inRows = (rows: LeadRowsProps) => rows.items.length > 0 && <LeadRows key={rows.turn} {...rows} />;

export function LeadList({
  view,
  opened = null,
  turn = 0,
  wish = null,
  onQuery,
  onOpen,
  tools,
  rows = inRows,
  signal,
}: LeadListProps) {
  const { text } = useWords();
  const words = useLeadsText();
  const { remedy } = usePane();
  const life = useLife(signal);
  const kept = (view.list ??= newList());
  const [finding, finder] = useLeadFinder(kept, life);
  const { query, found, trouble, asking } = finding;
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0)
      void finder.renew((found?.from ?? 0) + Math.max(0, found?.items.findIndex(({ id }) => id === opened) ?? 0));
  }, [turn]);
  useWish(finder, finding, wish, onQuery);
  const toRows = () => page.current?.querySelector<HTMLElement>("[data-row][tabindex='0']")?.focus();
  return (
    <div class="leads" ref={page}>
      <LeadsHead finding={finding} finder={finder} onDown={toRows} life={life}>
        {tools?.(finder)}
      </LeadsHead>
      <LiveRegion sentence={asking ? "" : foundWords(finding, words)} />
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, () => finder.again())} />}
      {found === null && trouble === null && <Skeleton label={text.loading} />}
      {found !== null && found.items.length === 0 && !asking && (
        <NoLeads query={query} found={found} onChoose={(part) => finder.ask(part)} />
      )}
      {found !== null &&
        !isFirstUse(query, found) &&
        rows(
          {
            label: words.title,
            ...readOf(found, finder),
            total: totalOf(finding),
            busy: asking,
            turn: finding.turn,
            place: kept.place,
            opened,
            onOpen,
            children: <MoreToCome finding={finding} />,
          },
          finder,
        )}
    </div>
  );
}

interface LeadsHeadProps {
  readonly finding: Finding;
  readonly finder: LeadFinder;
  readonly onDown: () => void;
  readonly life: AbortSignal;
  readonly children: ComponentChildren;
}

/** Who is looked for, in what order, and how many they are. */
function LeadsHead({ finding, finder, onDown, life, children }: LeadsHeadProps) {
  const words = useLeadsText();
  const { query, found } = finding;
  return (
    <div class="leads-head">
      <header class="leads-header">
        <h1 class="leads-title">{words.title}</h1>
        <p class="quiet">{foundWords(finding, words)}</p>
      </header>
      <LeadSearch value={query.search} onValue={(search) => finder.ask({ search })} onDown={onDown} />
      <LeadFilters query={query} counts={found?.counts ?? null} onChoose={(part) => finder.ask(part)} signal={life} />
      {children}
    </div>
  );
}

function useWish(
  finder: LeadFinder,
  { query, asking }: Finding,
  wish: LeadQuery | null,
  onQuery: LeadListProps["onQuery"],
) {
  useEffect(() => {
    if (wish !== null && !isSame(wish, finder.query)) finder.ask(wish);
  }, [wish]);
  useEffect(() => {
    if (!asking) onQuery?.(query);
  }, [query, asking]);
}

function foundWords(finding: Finding, words: LeadsText): string {
  if (finding.found === null || finding.found.items.length === 0) return "";
  const total = totalOf(finding);
  return total === null ? words.foundMany : words.found(total);
}
