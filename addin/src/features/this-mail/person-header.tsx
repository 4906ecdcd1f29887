import type { LeadKind, Person } from "../../api/contract";
import { useWords } from "../../text/words";
import { Avatar } from "../../ui/avatar";
import { Badge } from "../../ui/badge";

interface PersonHeaderProps {
  readonly person: Person;
  readonly kind: LeadKind | null;
}

export function PersonHeader({ person, kind }: PersonHeaderProps) {
  const { text } = useWords();
  return (
    <header class="person">
      <Avatar name={person.name} address={person.address} />
      <div class="person-lines">
        <div class="person-first-line">
          <h1 class="person-name" title={person.name}>
            <bdi>{person.name}</bdi>
          </h1>
          {kind !== null && <Badge>{text.kinds[kind]}</Badge>}
        </div>
        {person.name !== person.address && (
          <p class="person-address" title={person.address}>
            <bdi>{person.address}</bdi>
          </p>
        )}
      </div>
    </header>
  );
}
