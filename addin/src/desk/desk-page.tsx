import "../styles/desk.css";
import { useRef, useState } from "preact/hooks";
import type { WeekDay } from "../api/me-contract";
import type { Opens } from "../lead/opens";
import { LeadPage } from "../lead-page";
import { LeadList } from "../leads-page";
import { personOf, type LeadsView, type OpenedLead } from "../leads-view";
import { useDeskText } from "../text/en-desk";
import { Button } from "../ui/button";
import { useLanding } from "../ui/landing";
import { useWide } from "../ui/use-wide";
import { FormChoice } from "./form-choice";
import { LinkedLead } from "./linked-lead";
import { ListAtDesk } from "./list-at-desk";
import { useDeskPlace } from "./use-desk-place";

interface DeskPageProps {
  /** Kept by whoever shows the page, and changed here. */
  readonly view: LeadsView;
  /** The days on which the user works. */
  readonly work: readonly WeekDay[];
  readonly signal: AbortSignal;
}

/** All leads in a window of their own; who is opened stands beside the list. */
export function DeskPage({ view, work, signal }: DeskPageProps) {
  const page = useRef<HTMLDivElement>(null);
  const { opened, opens, linked, open, link } = useBeside(view, page);
  const [turn, setTurn] = useState(0);
  const wide = useWide();
  const besideId = opened?.id ?? linked;
  const place = useDeskPlace(view, besideId, (id) => (id === null ? open(null) : link(id)));
  return (
    <div
      class={besideId === null ? "desk-panes" : "desk-panes beside"}
      ref={page}
      onKeyDown={(event) => besideId !== null && isWayOut(event) && open(null)}
    >
      <div class="desk-list">
        <LeadList
          view={view}
          opened={besideId}
          turn={turn}
          wish={place.wish}
          onQuery={place.narrow}
          onOpen={open}
          {...(wide
            ? {
                tools: (finder) => <FormChoice place={place} finder={finder} />,
                rows: (rows, finder) => (
                  <ListAtDesk rows={rows} finder={finder} place={place} work={work} onOpen={open} signal={signal} />
                ),
              }
            : {})}
          signal={signal}
        />
      </div>
      {linked !== null && (
        <LinkedLead key={linked} id={linked} onOpen={open} onRefused={() => open(null)} signal={signal} />
      )}
      {opened !== null && (
        <LeadBeside
          key={`${opened.id} ${opens ?? ""}`}
          lead={opened}
          opens={opens}
          onClose={() => open(null)}
          onChanged={() => setTurn((before) => before + 1)}
          signal={signal}
        />
      )}
    </div>
  );
}

/** Who is beside the list, known or named by a link only. */
function useBeside(view: LeadsView, page: { readonly current: HTMLElement | null }) {
  const [opened, setOpened] = useState(view.opened);
  const [opens, setOpens] = useState<Opens | null>(null);
  const [linked, setLinked] = useState(view.linked);
  const open = (lead: OpenedLead | null, wanted: Opens | null = null) => {
    // The row or card from which one came has the keyboard again.
    const from = page.current?.querySelector<HTMLElement>(
      ".desk-list [aria-current='true'], [data-row][tabindex='0'], [data-spot][tabindex='0']",
    );
    if (lead === null) from?.focus();
    view.opened = lead;
    view.linked = null;
    setLinked(null);
    setOpens(wanted);
    setOpened(lead);
  };
  const link = (id: string) => {
    open(null);
    view.linked = id;
    setLinked(id);
  };
  return { opened, opens, linked, open, link };
}

/** Escape closes whom one looks at, but not where it leaves a field. */
const isWayOut = ({ key, target, defaultPrevented }: KeyboardEvent) =>
  key === "Escape" &&
  !defaultPrevented &&
  target instanceof Element &&
  !target.matches("input, select, textarea") &&
  target.closest("dialog") === null;

interface LeadBesideProps {
  readonly lead: OpenedLead;
  readonly opens: Opens | null;
  readonly onClose: () => void;
  readonly onChanged: () => void;
  readonly signal: AbortSignal;
}

function LeadBeside({ lead, opens, onClose, onChanged, signal }: LeadBesideProps) {
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
        opens={opens}
        onChanged={onChanged}
        signal={signal}
      />
    </section>
  );
}
