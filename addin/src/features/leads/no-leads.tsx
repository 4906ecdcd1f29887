import "../../styles/empty.css";
import people from "icon:people_20_regular";
import type { LeadCounts, LeadQuery } from "../../api/leads-contract";
import { useLeadsText } from "../../text/en-leads";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { countOf, isNarrowed, notNarrowed } from "./lead-query";

interface NoLeadsProps {
  readonly query: LeadQuery;
  readonly counts: LeadCounts | null;
  readonly onChoose: (part: Partial<LeadQuery>) => void;
}

/** Nobody is in the list: what to do first, or the one press that leads out. */
export function NoLeads({ query, counts, onChoose }: NoLeadsProps) {
  const words = useLeadsText();
  const all = countOf("all", counts) ?? 0;
  if (all === 0 && !isNarrowed(query)) {
    return (
      <div class="empty">
        <span class="empty-icon">
          <Icon path={people} />
        </span>
        <h2 class="empty-title">{words.noLeads.title}</h2>
        <p class="empty-hint">{words.noLeads.hint}</p>
      </div>
    );
  }
  const search = query.search.trim();
  return (
    <div class="empty">
      <p class="empty-hint">{search === "" ? words.nobodyHere : words.noHit(search)}</p>
      {all > 0 && <p class="empty-hint">{words.elsewhere(all)}</p>}
      {all > 0 ? (
        <Button onClick={() => onChoose({ state: "all" })}>{words.showEverybody}</Button>
      ) : (
        <Button onClick={() => onChoose(notNarrowed)}>{search === "" ? words.showEverybody : words.clear}</Button>
      )}
    </div>
  );
}
