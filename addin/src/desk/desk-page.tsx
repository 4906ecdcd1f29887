import "../styles/desk.css";
import { useRef, useState } from "preact/hooks";
import type { LeadFinder } from "../features/leads/lead-finder";
import type { LeadRowsProps } from "../features/leads/lead-rows";
import { LeadPage } from "../lead-page";
import { LeadList } from "../leads-page";
import { personOf, type LeadsView, type OpenedLead } from "../leads-view";
import { useDeskText } from "../text/en-desk";
import { Button } from "../ui/button";
import { useLanding } from "../ui/landing";
import { useWide } from "../ui/use-wide";
import { LinkedLead } from "./linked-lead";
import { ListAtDesk } from "./list-at-desk";

interface DeskPageProps {
  /** Kept by whoever shows the page, and changed here. */
  readonly view: LeadsView;
  readonly signal: AbortSignal;
}

const atDesk = (rows: LeadRowsProps, finder: LeadFinder) => <ListAtDesk rows={rows} finder={finder} />;

/** All leads in a window of their own; who is opened stands beside the list. */
export function DeskPage({ view, signal }: DeskPageProps) {
  const [opened, setOpened] = useState(view.opened);
  const [linked, setLinked] = useState(view.linked);
  const [turn, setTurn] = useState(0);
  const wide = useWide();
  const page = useRef<HTMLDivElement>(null);
  const open = (lead: OpenedLead | null) => {
    // The row or card from which one came has the keyboard again.
    const from = page.current?.querySelector<HTMLElement>(".desk-list [aria-current], [data-row][tabindex='0']");
    if (lead === null) from?.focus();
    view.opened = lead;
    view.linked = null;
    setLinked(null);
    setOpened(lead);
  };
  const isBeside = opened !== null || linked !== null;
  return (
    <div
      class={isBeside ? "desk-panes beside" : "desk-panes"}
      ref={page}
      onKeyDown={(event) => isBeside && isWayOut(event) && open(null)}
    >
      <div class="desk-list">
        <LeadList
          view={view}
          opened={opened?.id ?? linked}
          turn={turn}
          onOpen={open}
          {...(wide ? { rows: atDesk } : {})}
          signal={signal}
        />
      </div>
      {linked !== null && <LinkedLead id={linked} onOpen={open} onRefused={() => open(null)} signal={signal} />}
      {opened !== null && (
        <LeadBeside
          key={opened.id}
          lead={opened}
          onClose={() => open(null)}
          onChanged={() => setTurn((before) => before + 1)}
          signal={signal}
        />
      )}
    </div>
  );
}

/** Escape closes whom one looks at, but not where it leaves a field. */
const isWayOut = ({ key, target, defaultPrevented }: KeyboardEvent) =>
  key === "Escape" && !defaultPrevented && target instanceof Element && !target.matches("input, select, textarea");

interface LeadBesideProps {
  readonly lead: OpenedLead;
  readonly onClose: () => void;
  readonly onChanged: () => void;
  readonly signal: AbortSignal;
}

function LeadBeside({ lead, onClose, onChanged, signal }: LeadBesideProps) {
  const words = useDeskText();
  const place = useLanding<HTMLDivElement>();
  return (
    <section class="desk-lead" aria-label={lead.name}>
      <div class="back" tabIndex={-1} ref={place}>
        <Button look="subtle" size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      <LeadPage
        person={personOf(lead)}
        leadId={lead.id}
        mail={null}
        itemKey={`lead ${lead.id}`}
        onChanged={onChanged}
        signal={signal}
      />
    </section>
  );
}
