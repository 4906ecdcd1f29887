import "../../styles/people.css";
import type { Person } from "../../api/contract";
import { useWords } from "../../text/words";
import { Avatar } from "../../ui/avatar";
import { PersonLines } from "../../ui/person-lines";

interface RecipientPickerProps {
  readonly people: readonly Person[];
  readonly onPick: (person: Person) => void;
}

/** A mail of one's own to several people: which of them is it about? */
export function RecipientPicker({ people, onPick }: RecipientPickerProps) {
  const { text } = useWords();
  return (
    <section class="picker" aria-labelledby="picker-title">
      <h1 id="picker-title" class="section-title">
        {text.chooseRecipient}
      </h1>
      <ul class="people">
        {people.map((person) => (
          <li key={person.address}>
            <button type="button" class="person-choice" onClick={() => onPick(person)}>
              <Avatar name={person.name} address={person.address} />
              <PersonLines name={person.name} line={person.address} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
