import "../styles/empty.css";
import lock from "icon:lock_closed_20_regular";
import { useEffect } from "preact/hooks";
import { Trouble } from "../api/trouble";
import { TroubleMessage } from "../lead/trouble-message";
import type { OpenedLead } from "../leads-view";
import { useReading } from "../loading/use-reading";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { Skeleton } from "../ui/skeleton";

interface LinkedLeadProps {
  readonly id: string;
  readonly onOpen: (lead: OpenedLead) => void;
  readonly onRefused: () => void;
  readonly signal: AbortSignal;
}

/** What a link can name: anything else in its place is nobody's lead. */
const leadId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whom a link of a calendar event or a Teams card means. A colleague's lead is none of one's own, and is said so. */
export function LinkedLead({ id, onOpen, onRefused, signal }: LinkedLeadProps) {
  const { text } = useWords();
  const words = useDeskText();
  const { api, remedy } = usePane();
  const [reading, look] = useReading(async (until) => {
    if (!leadId.test(id)) throw new Trouble("gone");
    return api.readLead(id, null, until);
  }, signal);
  const read = reading.kind === "known" ? (reading.value?.value ?? null) : null;
  useEffect(() => {
    if (read === null) return;
    onOpen({ id: read.id, name: read.name, addresses: read.addresses.map(({ address }) => address) });
  }, [read]);
  if (reading.kind !== "trouble") {
    return (
      <div class="desk-lead">
        <Skeleton label={text.looking} />
      </div>
    );
  }
  const { trouble } = reading;
  return (
    <section class="desk-lead" aria-label={words.linked}>
      {trouble.kind === "gone" ? (
        <div class="empty" role="alert">
          <span class="empty-icon">
            <Icon path={lock} />
          </span>
          <p class="empty-hint">{words.notYours}</p>
          <Button onClick={onRefused}>{words.ownLeads}</Button>
        </div>
      ) : (
        <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, look)} />
      )}
    </section>
  );
}
