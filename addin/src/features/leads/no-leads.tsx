import "../../styles/empty.css";
import people from "icon:people_20_regular";
import type { LeadPart, LeadQuery } from "../../api/leads-contract";
import { useLeadsText } from "../../text/en-leads";
import { Button } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { countOf, isFirstUse, notNarrowed } from "./lead-query";

interface NoLeadsProps {
  readonly query: LeadQuery;
  readonly found: Pick<LeadPart, "items" | "counts">;
  readonly onChoose: (part: Partial<LeadQuery>) => void;
}

/** Nobody is in the list: what to do first, or the one press that leads out. */
export function NoLeads({ query, found, onChoose }: NoLeadsProps) {
  const words = useLeadsText();
  if (isFirstUse(query, found)) {
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
  const all = countOf("all", found.counts) ?? 0;
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
