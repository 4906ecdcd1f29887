import "../../styles/people.css";
import { useEffect, useState } from "preact/hooks";
import type { Person } from "../../api/contract";
import type { Others } from "../../host/host";
import { useOthersText } from "../../text/en-others";
import { Button } from "../../ui/button";
import type { ToastContent } from "../../ui/toast";
import { OtherPerson } from "./other-person";

interface OtherPeopleProps {
  readonly others: Others;
  readonly onOpen: (person: Person) => void;
  readonly onToast: (toast: ToastContent) => void;
  readonly signal: AbortSignal;
}

/** So many are asked about at once; the others when they are shown. */
const shownAtOnce = 4;

/** Everybody else on the mail, each a press away from being followed up. */
export function OtherPeople({ others, ...each }: OtherPeopleProps) {
  const words = useOthersText();
  const people = useEverybody(others, each.signal);
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const isLong = people.length > shownAtOnce + 1 && !all;
  return (
    <section class="others" aria-labelledby="others-title">
      <h2 id="others-title" class="section-title">
        {words.title}
      </h2>
      <ul class="people">
        {(isLong ? people.slice(0, shownAtOnce) : people).map((person) => (
          <OtherPerson key={person.address.toLowerCase()} person={person} {...each} />
        ))}
      </ul>
      {isLong && (
        <Button look="subtle" size="small" onClick={() => setAll(true)}>
          {words.showAll(people.length)}
        </Button>
      )}
    </section>
  );
}

/** Whom an answer would go to stands first: where a machine wrote, it is them whom the mail is about. */
function useEverybody({ recipients, replyTo }: Others, signal: AbortSignal): readonly Person[] {
  const [first, setFirst] = useState<readonly Person[]>([]);
  useEffect(() => {
    void replyTo().then((people) => !signal.aborted && setFirst(people));
  }, []);
  const known = new Set(recipients.map(({ address }) => address.toLowerCase()));
  return [...first.filter(({ address }) => !known.has(address.toLowerCase())), ...recipients];
}
