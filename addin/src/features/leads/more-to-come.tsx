import { useLeadsText } from "../../text/en-leads";
import { Spinner } from "../../ui/spinner";
import type { Finding } from "./lead-finder";
import { totalOf } from "./reading-on";

/** Below the last row, where nobody counted how many come. */
export function MoreToCome({ finding }: { readonly finding: Finding }) {
  const words = useLeadsText();
  if (finding.found === null || finding.found.next === null || totalOf(finding) !== null) return null;
  return (
    <p class="lead-more">
      <Spinner label={words.more} />
    </p>
  );
}
