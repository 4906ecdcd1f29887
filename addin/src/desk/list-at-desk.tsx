import { useEffect, useState } from "preact/hooks";
import type { LeadFinder } from "../features/leads/lead-finder";
import type { LeadRowsProps } from "../features/leads/lead-rows";
import type { LeadSummary } from "../api/leads-contract";
import type { WeekDay } from "../api/me-contract";
import type { Opens } from "../lead/opens";
import { useDone, type DoneToast } from "../lead/use-done";
import { useLife } from "../lead/use-life";
import type { OpenedLead } from "../leads-view";
import { usePane } from "../pane-context";
import { useWords } from "../text/words";
import { Toast } from "../ui/toast";
import type { Move } from "./board-moves";
import { BulkBar } from "./bulk-bar";
import { BulkDialog } from "./bulk-dialog";
import type { BulkAct } from "./bulk-form";
import { LeadBoard } from "./lead-board";
import { LeadTable } from "./lead-table";
import { TouchCalendar } from "./touch-calendar";
import { useBulkActs } from "./use-bulk-acts";
import type { DeskPlaceKept } from "./use-desk-place";
import { useEdits } from "./use-edits";

interface ListAtDeskProps {
  readonly rows: LeadRowsProps;
  readonly finder: LeadFinder;
  readonly place: DeskPlaceKept;
  readonly work: readonly WeekDay[];
  readonly onOpen: (lead: OpenedLead, opens?: Opens) => void;
  readonly signal: AbortSignal;
}

/** The list as a table, by state or by day, what is done to many or one of them, and the way back from it. */
export function ListAtDesk({ rows, finder, place, work, onOpen, signal }: ListAtDeskProps) {
  const { text } = useWords();
  const life = useLife(signal);
  const acts = useDone(life);
  const pane = usePane();
  useEffect(() => pane.acts.watch(() => void finder.renew(rows.place.at), life), []);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<{ readonly act: BulkAct; readonly lead: LeadSummary } | null>(null);
  const { done, letGo } = useBulkActs(finder, acts);
  // Who was chosen in the table is not seen in another form.
  useEffect(() => setChosen(new Set()), [place.form]);
  const move = (lead: LeadSummary, how: Move) => {
    if (how === "letGo" || how === "nextTouch") setAsked({ act: how, lead });
    else onOpen(lead, how === "judge" ? undefined : how);
  };
  return (
    <>
      {chosen.size > 0 && (
        <BulkBar
          chosen={chosen}
          onNone={() => setChosen(new Set())}
          onDone={(what) => {
            setChosen(new Set());
            done(what);
          }}
        />
      )}
      <InForm
        {...{ rows, finder, place, work, acts, chosen }}
        onOpen={onOpen}
        onChoose={setChosen}
        onMove={move}
        onLetGo={letGo}
      />
      {asked !== null && (
        <BulkDialog
          act={asked.act}
          ids={[asked.lead.id]}
          onClose={() => setAsked(null)}
          onDone={(what) => {
            setAsked(null);
            done(what);
          }}
        />
      )}
      <Toast toast={acts.toast} dismissName={text.dismiss} onDismiss={acts.dismiss} />
    </>
  );
}

interface InFormProps extends Omit<ListAtDeskProps, "signal"> {
  readonly acts: DoneToast;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onMove: (lead: LeadSummary, move: Move) => void;
  readonly onLetGo: (lead: LeadSummary) => void;
}

function InForm({ rows, finder, place, work, acts, chosen, onOpen, onChoose, onMove, onLetGo }: InFormProps) {
  const { dates } = useWords();
  const edit = useEdits(finder, acts);
  const shared = { query: finder.query, opened: rows.opened ?? null, fresh: rows.items, onOpen };
  switch (place.form) {
    case "board":
      return (
        <LeadBoard
          {...shared}
          onMove={onMove}
          onPick={(lead, how) => (how === "letGo" ? onLetGo(lead) : onMove(lead, how))}
        />
      );
    case "calendar": {
      const sight = place.sight ?? { span: "month", at: dates.today() };
      return <TouchCalendar {...shared} sight={sight} onSight={place.look} work={work} acts={acts} />;
    }
    case "table":
      if (rows.items.length === 0) return null;
      return <LeadTable key={rows.turn} {...rows} chosen={chosen} onChoose={onChoose} onEdit={edit} />;
  }
}
