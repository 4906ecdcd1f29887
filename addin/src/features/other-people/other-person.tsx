import type { Lead, Person } from "../../api/contract";
import { emptyDraft } from "../../lead/draft";
import { promisedWhen } from "../../lead/promise";
import { troubleSentence } from "../../lead/trouble-message";
import { usePane } from "../../pane-context";
import { retiredSentence, shortName, stateSentences } from "../../text/lead-sentences";
import type { Dates } from "../../text/dates";
import type { Text } from "../../text/en";
import { useOthersText, type OthersText } from "../../text/en-others";
import { useWords, type Words } from "../../text/words";
import { Avatar } from "../../ui/avatar";
import { Button } from "../../ui/button";
import { PersonLines } from "../../ui/person-lines";
import type { ToastContent } from "../../ui/toast";
import { useOther, type Other } from "./use-other";

interface OtherPersonProps {
  readonly person: Person;
  readonly onOpen: (person: Person) => void;
  readonly onToast: (toast: ToastContent) => void;
  readonly signal: AbortSignal;
}

export function OtherPerson({ person, onOpen, onToast, signal }: OtherPersonProps) {
  const words = useWords();
  const { text } = words;
  const said = useOthersText();
  const { acts, remedy } = usePane();
  const { other, capture, again } = useOther(person, signal);
  const who = shortName(person.name);
  const follow = () =>
    void capture(
      () => said.captured(who),
      (act) => {
        acts.did(act);
        onToast({ sentence: act.sentence, action: { label: text.undo, run: () => void acts.undo(act) } });
      },
    );
  const press = () => {
    if (other.kind === "lead" && other.captured !== null) void acts.undo(other.captured);
    else if (other.kind === "unknown") again();
    else if (other.kind === "stranger" && other.trouble !== null) remedy(other.trouble, follow);
    else if (other.kind === "stranger") follow();
  };
  const label = labelOf(other, text, said, who);
  return (
    <li class="other">
      <button type="button" class="person-choice" onClick={() => onOpen(person)}>
        <Avatar name={person.name} address={person.address} />
        <PersonLines name={person.name} line={lineOf(other, words, said) ?? person.address} />
      </button>
      {label !== null && (
        <Button size="small" busy={"busy" in other && other.busy} name={label.name} onClick={press}>
          {label.word}
        </Button>
      )}
    </li>
  );
}

interface Label {
  readonly word: string;
  readonly name: string;
}

/** What a press does now; null where they were a lead before, and their own page is the place. */
function labelOf(other: Other, text: Text, said: OthersText, who: string): Label | null {
  switch (other.kind) {
    case "looking":
      return null;
    case "unknown":
      return { word: text.retry, name: said.retryNamed(who) };
    case "stranger":
      return other.trouble === null
        ? { word: said.followUp, name: said.followUpNamed(who) }
        : { word: text.remedy[other.trouble.remedy] || text.retry, name: said.retryNamed(who) };
    case "lead":
      return other.captured === null ? null : { word: text.undo, name: said.undoNamed(who) };
  }
}

/** How things stand with them, where that is known. */
function lineOf(other: Other, { text, dates }: Words, said: OthersText): string | null {
  if (other.kind === "stranger" && other.trouble !== null) return troubleSentence(other.trouble, text);
  if (other.kind !== "lead") return null;
  if (other.captured !== null) return said.done(promisedWhen(emptyDraft, { text, dates }));
  return standing(other.lead, text, dates);
}

const standing = (lead: Lead, text: Text, dates: Dates): string =>
  lead.retired === null ? stateSentences(lead, text, dates).join(" ") : retiredSentence(lead, text, dates);
