import type { MailRef, Person } from "./api/contract";
import type { MailBody, Others } from "./host/host";
import { PersonHeader } from "./features/this-mail/person-header";
import { LeadPage } from "./lead-page";
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
  if (ready) return <LeadPage {...page} />;
  return (
    <>
      <PersonHeader person={page.person} kind={null} />
      {!blocked && <Skeleton label={text.looking} />}
    </>
  );
}
