import type { ComponentChildren } from "preact";
import type { Lead, Person } from "../../api/contract";
import { retiredSentence, stateSentences } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Avatar } from "../../ui/avatar";
import { PersonLines } from "../../ui/person-lines";
import { Skeleton } from "../../ui/skeleton";
import { Spinner } from "../../ui/spinner";

interface RecipientCardProps {
  readonly person: Person;
  /** What is known of them: nothing yet, that they are no lead, or how things stand. */
  readonly standing: "looking" | "unknown" | "stranger" | Lead;
  /** What the user has just asked for, while it is on its way. */
  readonly promise: string | null;
  readonly children?: ComponentChildren;
}

/** One of those the mail goes to, and how things stand with them. */
export function RecipientCard({ person, standing, promise, children }: RecipientCardProps) {
  const { text } = useWords();
  return (
    <section class="card recipient" aria-label={person.name}>
      <div class="person-choice">
        <Avatar name={person.name} address={person.address} />
        <PersonLines name={person.name} line={person.address} />
      </div>
      {promise === null ? (
        <Standing standing={standing} />
      ) : (
        <p class="recipient-state">
          <span>{promise}</span> <Spinner />
        </p>
      )}
      {standing === "looking" && <Skeleton label={text.looking} />}
      {children}
    </section>
  );
}

function Standing({ standing }: Pick<RecipientCardProps, "standing">) {
  const { text, dates } = useWords();
  if (standing === "looking" || standing === "unknown") return null;
  if (standing === "stranger") return <p class="quiet">{text.notALead}</p>;
  const isOver = standing.retired !== null;
  const { lastConversation } = standing;
  return (
    <>
      <p class="recipient-state">
        {isOver ? retiredSentence(standing, text, dates) : stateSentences(standing, text, dates).join(" ")}
      </p>
      {lastConversation !== null && lastConversation !== "" && (
        <p class="quiet clamped" title={lastConversation}>
          {text.lastConversation} <bdi>{lastConversation}</bdi>
        </p>
      )}
    </>
  );
}
