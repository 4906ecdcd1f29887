import type { LeadSummary } from "../../api/leads-contract";
import { nextWords, useLeadsText } from "../../text/en-leads";
import { useWords } from "../../text/words";

/** How things stand in a word or two, and what is next; red where it is late, or where nothing is. */
export function StandingLine({ lead }: { readonly lead: LeadSummary }) {
  const words = useWords();
  const leads = useLeadsText();
  const next = nextWords(lead, words, leads);
  if (next?.isMissing === true) return <span class="lead-line standing late">{next.sentence}</span>;
  const look = next?.isLate === true ? "next late" : "next";
  return (
    <span class={`lead-line standing ${lead.state}`}>
      {leads.standing[lead.state]}
      {next !== null && <span class={look}> · {next.sentence}</span>}
    </span>
  );
}
