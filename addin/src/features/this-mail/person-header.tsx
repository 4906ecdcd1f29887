import edit from "icon:edit_20_regular";
import type { LeadKind, Person } from "../../api/contract";
import type { PersonProposal } from "../../api/person-contract";
import { useWords } from "../../text/words";
import { Avatar } from "../../ui/avatar";
import { IconButton } from "../../ui/icon-button";

interface PersonHeaderProps {
  readonly person: Person;
  readonly photo?: string | null;
  readonly kind: LeadKind | null;
  /** What is known of them beside their name. */
  readonly card?: PersonProposal & { readonly tags: readonly string[] };
  readonly onKind?: (kind: LeadKind) => void;
  readonly onEdit?: () => void;
}

export function PersonHeader({ person, photo = null, kind, card, onKind, onEdit }: PersonHeaderProps) {
  const { text } = useWords();
  const work = [card?.title, card?.company].filter((part) => part).join(", ");
  const phone = card?.phone ?? "";
  const tags = card?.tags ?? [];
  return (
    <header class="person">
      <Avatar name={person.name} address={person.address} photo={photo} />
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
        {work !== "" && (
          <p class="person-work">
            <bdi>{work}</bdi>
          </p>
        )}
        {phone !== "" && (
          <a class="person-phone" href={`tel:${phone.replace(/[^+\d]/g, "")}`}>
            <bdi>{phone}</bdi>
          </a>
        )}
        {tags.length > 0 && (
          <ul class="tags">
            {tags.map((tag) => (
              <li key={tag} class="tag">
                <bdi>{tag}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      {onEdit !== undefined && <IconButton icon={edit} name={text.editPerson} onClick={onEdit} />}
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
