import { useEffect, useState } from "preact/hooks";
import type { MailRef, Person } from "./api/contract";
import type { MailBody, Others } from "./host/host";
import { PersonHeader } from "./features/this-mail/person-header";
import { LeadPage } from "./lead-page";
import { usePane } from "./pane-context";
import { useWords } from "./text/words";
import { Skeleton } from "./ui/skeleton";

export interface PersonPageProps {
  readonly person: Person;
  readonly mail: MailRef | null;
  readonly body?: MailBody | null;
  readonly others?: Others;
  readonly onPerson?: (person: Person) => void;
  readonly itemKey: string;
  readonly signal: AbortSignal;
  readonly ready: boolean;
  readonly blocked: boolean;
}

/** Who it is can be said at once; how things stand with them follows. */
export function PersonPage({ ready, blocked, ...page }: PersonPageProps) {
  const { text } = useWords();
  const found = useEarly(page, ready || blocked);
  if (ready || found) return <LeadPage {...page} />;
  return (
    <>
      <PersonHeader person={page.person} kind={null} />
      {!blocked && <Skeleton label={text.looking} />}
    </>
  );
}

/**
 * The session may take its time with Microsoft's sign-in; a lead that is found meanwhile is shown before it stands. What goes
 * wrong is said once, by the session.
 */
function useEarly({ person, signal }: Pick<PersonPageProps, "person" | "signal">, isLate: boolean): boolean {
  const { api } = usePane();
  const [found, setFound] = useState(false);
  useEffect(() => {
    if (isLate) return;
    api.expectLead(person.address, signal).then(
      () => signal.aborted || setFound(true),
      () => undefined,
    );
  }, []);
  return found;
}
