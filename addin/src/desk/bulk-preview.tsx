import type { BulkItem, BulkOutcome, BulkResult } from "../api/leads-contract";
import { useDeskText, type DeskText } from "../text/en-desk";
import { useLeadsText, type LeadsText } from "../text/en-leads";
import { useWords, type Words } from "../text/words";

const shown = 50;
const others = ["unchanged", "notActive", "tooManyTags", "notFound"] as const satisfies readonly BulkOutcome[];

/** What the act would change for whom, and whom it would leave as they are, and why. */
export function BulkPreview({ result }: { readonly result: BulkResult }) {
  const words = useDeskText();
  const leads = useLeadsText();
  const said = useWords();
  const changed = result.items.filter(({ outcome }) => outcome === "changed");
  return (
    <>
      <p role="status">{words.bulk.would(result.changed)}</p>
      {others.map((outcome) => {
        const number = result.items.filter((item) => item.outcome === outcome).length;
        return (
          number > 0 && (
            <p key={outcome} class="quiet">
              {words.bulk.left[outcome](number)}
            </p>
          )
        );
      })}
      <ul class="desk-changes" tabIndex={0} aria-label={words.bulk.changes}>
        {changed.slice(0, shown).map((item) => (
          <li key={item.leadId}>
            <bdi class="lead-name">{item.name}</bdi>
            <span class="lead-line">{changesOf(item, said, words, leads)}</span>
          </li>
        ))}
      </ul>
      {changed.length > shown && <p class="quiet">{words.bulk.further(changed.length - shown)}</p>}
    </>
  );
}

function changesOf({ before, after }: BulkItem, { text, dates }: Words, words: DeskText, leads: LeadsText): string {
  if (before === null || after === null) return "";
  const day = (on: string | null) => (on === null ? words.bulk.noDay : dates.shortDay(on));
  const pairs: readonly (readonly [string, string])[] = [
    [day(before.day), day(after.day)],
    [text.kinds[before.kind], text.kinds[after.kind]],
    [leads.standing[before.state], leads.standing[after.state]],
    [before.tags.join(", ") || words.bulk.noTags, after.tags.join(", ") || words.bulk.noTags],
  ];
  const different = pairs.filter(([one, other]) => one !== other);
  return different.map(([one, other]) => words.bulk.fromTo(one, other)).join(" · ");
}
