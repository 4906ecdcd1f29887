import type { MailRef, Person } from "./api/contract";
import type { MailBody, Others } from "./host/host";
import { PersonHeader } from "./features/this-mail/person-header";
import { LeadPage } from "./lead-page";

export interface PersonPageProps {
  readonly person: Person;
  readonly mail: MailRef | null;
  readonly body?: MailBody | null;
  readonly others?: Others;
  readonly onPerson?: (person: Person) => void;
  readonly itemKey: string;
  readonly signal: AbortSignal;
  readonly blocked: boolean;
}

/** Who it is can be said also where the session's trouble stands in the way of all else. */
export function PersonPage({ blocked, ...page }: PersonPageProps) {
  return blocked ? <PersonHeader person={page.person} kind={null} /> : <LeadPage {...page} />;
}
