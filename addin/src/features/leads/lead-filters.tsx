import funnel from "icon:filter_20_regular";
import { useState } from "preact/hooks";
import type { LeadKind } from "../../api/contract";
import type { LeadCounts, LeadListState, LeadQuery, LeadSort } from "../../api/leads-contract";
import { useReading } from "../../loading/use-reading";
import { usePane } from "../../pane-context";
import { useLeadsText } from "../../text/en-leads";
import { useWords } from "../../text/words";
import { Select } from "../../ui/field";
import { Icon } from "../../ui/icon";
import { countOf } from "./lead-query";

interface LeadFiltersProps {
  readonly query: LeadQuery;
  readonly counts: LeadCounts | null;
  readonly onChoose: (part: Partial<LeadQuery>) => void;
  readonly signal: AbortSignal;
}

/** Which of the leads, and in what order. */
export function LeadFilters({ query, counts, onChoose, signal }: LeadFiltersProps) {
  const words = useLeadsText();
  const [open, setOpen] = useState(query.kind !== "" || query.tag !== "");
  const isSet = query.kind !== "" || query.tag !== "";
  const states = Object.entries(words.states).map(([state, name]): readonly [LeadListState, string] => {
    const known = state as LeadListState;
    const number = countOf(known, counts);
    return [known, number === null ? name : words.counted(name, number)];
  });
  return (
    <div class="lead-filters">
      <div class="lead-filter-row">
        <Select<LeadListState>
          label={words.state}
          value={query.state}
          options={states}
          onValue={(state) => onChoose({ state })}
        />
        <Select<LeadSort>
          label={words.sort}
          value={query.sort}
          options={words.sorts}
          onValue={(sort) => onChoose({ sort })}
        />
        <button
          type="button"
          class={isSet ? "icon-button set" : "icon-button"}
          aria-expanded={open}
          aria-label={words.filters}
          title={words.filters}
          onClick={() => setOpen(!open)}
        >
          <Icon path={funnel} />
        </button>
      </div>
      {open && <MoreFilters query={query} onChoose={onChoose} signal={signal} />}
    </div>
  );
}

function MoreFilters({ query, onChoose, signal }: Omit<LeadFiltersProps, "counts">) {
  const { text } = useWords();
  const words = useLeadsText();
  const { api } = usePane();
  const [reading] = useReading(api.list.tags, signal);
  const tags = reading.kind === "known" ? reading.value : [];
  const tagged = tags.map(({ tag, leads }): readonly [string, string] => [tag, words.counted(tag, leads)]);
  // One that nobody has any more can still be the one that is looked for.
  const chosen = query.tag === "" || tags.some(({ tag }) => tag === query.tag) ? [] : [[query.tag, query.tag] as const];
  return (
    <div class="lead-filter-row">
      <Select<LeadKind | "">
        label={words.kind}
        value={query.kind}
        options={{ "": words.allKinds, ...text.kinds }}
        onValue={(kind) => onChoose({ kind })}
      />
      <Select
        label={words.tag}
        value={query.tag}
        options={[["", words.allTags], ...tagged, ...chosen]}
        onValue={(tag) => onChoose({ tag })}
      />
    </div>
  );
}
