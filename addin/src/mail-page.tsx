import { useEffect, useState } from "preact/hooks";
import type { MailRef, Person } from "./api/contract";
import type { MailOwner, OpenItem } from "./host/host";
import { sameAddress } from "./host/open-item";
import { lazily, quietly } from "./loading/lazily";
import { PersonPage } from "./person-page";
import { useWords } from "./text/words";
import { Button } from "./ui/button";
import { useLanding } from "./ui/landing";

const EmptyPage = lazily(async () => (await import("./features/this-mail/empty-page")).EmptyPage, "empty");
const SharedMailNote = quietly(
  async () => (await import("./features/this-mail/shared-mail-note")).SharedMailNote,
  "others",
);
const RecipientPicker = lazily(async () => (await import("./features/this-mail/recipient-picker")).RecipientPicker);

interface MailPageProps {
  readonly item: OpenItem;
  readonly signal: AbortSignal;
  /** Who is written to is looked up when the session stands. */
  readonly ready: boolean;
  /** The session failed: its message says why, so no skeleton promises anything. */
  readonly blocked: boolean;
}

const ComposePage = lazily(async () => (await import("./compose-page")).ComposePage, "compose", "templates");

/** The page of what is open in Outlook. */
export function MailPage({ item, ready, ...page }: MailPageProps) {
  switch (item.kind) {
    case "received":
      return <ReceivedPage item={item} {...page} />;
    case "sent":
      return <SentPage people={item.to} mail={item.mail} itemKey={item.key} {...page} />;
    case "compose":
      return <ComposePage mail={item.mail} ready={ready} {...page} />;
    default:
      return <EmptyPage kind={item.kind} />;
  }
}

interface ReceivedPageProps extends Omit<MailPageProps, "item" | "ready"> {
  readonly item: Extract<OpenItem, { kind: "received" }>;
}

/** A mail is about who wrote it; everybody else on it is a press away, and back. */
function ReceivedPage({
  item: { from, mail, body, others: everybody, owner: whose, key },
  ...page
}: ReceivedPageProps) {
  const [other, setOther] = useState<Person | null>(null);
  const owner = useOwner(whose, page.signal);
  const isOwner = ({ address }: Person) => owner !== null && sameAddress(address, owner);
  const others = { ...everybody, recipients: everybody.recipients.filter((person) => !isOwner(person)) };
  if (owner !== null && isOwner(from)) {
    return (
      <>
        <SharedMailNote owner={owner} />
        <SentPage people={others.recipients} mail={{ ...mail, direction: "sent" }} itemKey={key} {...page} />
      </>
    );
  }
  if (other === null) {
    return (
      <>
        {owner !== null && <SharedMailNote owner={owner} />}
        <PersonPage person={from} mail={mail} body={body} others={others} onPerson={setOther} itemKey={key} {...page} />
      </>
    );
  }
  return (
    <>
      <Back onBack={() => setOther(null)} />
      {/* They did not write it, so it is no touch of theirs. */}
      <PersonPage key={other.address} person={other} mail={null} itemKey={key} {...page} />
    </>
  );
}

function useOwner(whose: MailOwner, signal: AbortSignal): string | null {
  const [owner, setOwner] = useState<string | null>(null);
  useEffect(() => {
    void whose().then((address) => signal.aborted || setOwner(address));
  }, []);
  return owner;
}

function Back({ onBack }: { onBack: () => void }) {
  const { text } = useWords();
  const place = useLanding<HTMLDivElement>();
  return (
    <div class="back" tabIndex={-1} ref={place}>
      <Button look="subtle" size="small" onClick={onBack}>
        {text.otherRecipient}
      </Button>
    </div>
  );
}

interface SentPageProps {
  readonly people: readonly Person[];
  readonly mail: MailRef;
  readonly itemKey: string;
  readonly signal: AbortSignal;
  readonly blocked: boolean;
}

/** A mail of one's own is about whom it went to. */
function SentPage({ people, ...page }: SentPageProps) {
  const [picked, setPicked] = useState<Person | null>(null);
  const [only, second] = people;
  if (only === undefined) return <EmptyPage kind="nobody" />;
  if (second === undefined) return <PersonPage person={only} {...page} />;
  if (picked === null) return <RecipientPicker people={people} onPick={setPicked} />;
  return (
    <>
      <Back onBack={() => setPicked(null)} />
      <PersonPage key={picked.address} person={picked} {...page} />
    </>
  );
}
