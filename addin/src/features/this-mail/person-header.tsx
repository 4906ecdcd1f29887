import type { LeadKind, Person } from "../../api/contract";
import { useWords } from "../../text/words";
import { Avatar } from "../../ui/avatar";

interface PersonHeaderProps {
  readonly person: Person;
  readonly kind: LeadKind | null;
  readonly phone?: string | null;
  readonly onKind?: (kind: LeadKind) => void;
}

export function PersonHeader({ person, kind, phone = null, onKind }: PersonHeaderProps) {
  return (
    <header class="person">
      <Avatar name={person.name} address={person.address} />
      <div class="person-lines">
        <div class="person-first-line">
          <h1 class="person-name" title={person.name}>
            <bdi>{person.name}</bdi>
          </h1>
          {kind !== null && <KindSelect kind={kind} onKind={onKind} />}
        </div>
        {person.name !== person.address && (
          <p class="person-address" title={person.address}>
            <bdi>{person.address}</bdi>
          </p>
        )}
        {phone !== null && phone !== "" && (
          <a class="person-phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            <bdi>{phone}</bdi>
          </a>
        )}
      </div>
    </header>
  );
}

interface KindSelectProps {
  readonly kind: LeadKind;
  readonly onKind: ((kind: LeadKind) => void) | undefined;
}

/** What they are to the user, as small as a badge until one wants to change it. */
function KindSelect({ kind, onKind }: KindSelectProps) {
  const { text } = useWords();
  return (
    <select
      class="kind-select"
      aria-label={text.who}
      value={kind}
      onChange={(event) => onKind?.(event.currentTarget.value as LeadKind)}
    >
      {(Object.keys(text.kinds) as LeadKind[]).map((name) => (
        <option key={name} value={name}>
          {text.kinds[name]}
        </option>
      ))}
    </select>
  );
}
