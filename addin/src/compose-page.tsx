import "./styles/compose.css";
import { useEffect, useState } from "preact/hooks";
import type { Lead, Person } from "./api/contract";
import { ComposeRecipient } from "./compose-recipient";
import { TextChoice, type TextReader } from "./features/compose/text-choice";
import type { Written, WrittenMail } from "./host/host";
import { useDone } from "./lead/use-done";
import { TroubleMessage } from "./lead/trouble-message";
import { useLife } from "./lead/use-life";
import { useReading } from "./loading/use-reading";
import { usePane } from "./pane-context";
import { useComposeText } from "./text/en-compose";
import { useWords } from "./text/words";
import { Button } from "./ui/button";
import { Skeleton } from "./ui/skeleton";
import { Toast } from "./ui/toast";

interface ComposePageProps {
  readonly mail: Written;
  readonly signal: AbortSignal;
  readonly ready: boolean;
  readonly blocked: boolean;
}

/** A mail to half the company is no follow-up: the first few are looked up, the others when they are asked for. */
const shownAtFirst = 4;

/** Beside a mail that is being written: whom it goes to, what happens without an answer, and a text to begin with. */
export function ComposePage({ mail: written, signal, ready, blocked }: ComposePageProps) {
  const { text } = useWords();
  const { remedy } = usePane();
  const [reading, again] = useReading(written, signal);
  if (blocked) return null;
  if (reading.kind === "trouble") {
    return <TroubleMessage trouble={reading.trouble} onRemedy={() => remedy(reading.trouble, again)} />;
  }
  if (!ready || reading.kind === "looking") return <Skeleton label={text.loading} />;
  return <Writing mail={reading.value} signal={signal} />;
}

function Writing({ mail, signal }: { readonly mail: WrittenMail; readonly signal: AbortSignal }) {
  const { text } = useWords();
  const words = useComposeText();
  const life = useLife(signal);
  const people = useRecipients(mail, life);
  const { toast, dismiss, done } = useDone(life);
  const [leads, setLeads] = useState<ReadonlyMap<string, Lead | null>>(new Map());
  const [all, setAll] = useState(false);
  if (people === null) return <Skeleton label={text.loading} />;
  const shown = all ? people : people.slice(0, shownAtFirst);
  const insert = async (filled: { readonly subject: string; readonly body: string }) => {
    await mail.insert(filled.body, filled.subject);
    done(words.inserted);
  };
  return (
    <>
      <h1 class="section-title">{words.title}</h1>
      {people.length === 0 && <p class="quiet">{words.nobody}</p>}
      {shown.map((person) => (
        <ComposeRecipient
          key={person.address}
          person={person}
          signal={life}
          onDone={done}
          onKnown={(lead) => setLeads((known) => new Map(known).set(person.address, lead))}
        />
      ))}
      {shown.length < people.length && (
        <div class="actions">
          <Button look="subtle" size="small" onClick={() => setAll(true)}>
            {words.showAll(people.length)}
          </Button>
        </div>
      )}
      <section class="stack" aria-label={words.textTitle}>
        <h2 class="section-title">{words.textTitle}</h2>
        <TextChoice
          readers={shown.map((person) => readerOf(person, leads.get(person.address) ?? null))}
          action={words.insert}
          failure={words.notInserted}
          onUse={insert}
        />
      </section>
      <Toast toast={toast} dismissName={text.dismiss} onDismiss={dismiss} />
    </>
  );
}

function useRecipients(mail: WrittenMail, life: AbortSignal): readonly Person[] | null {
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  useEffect(() => mail.eachRecipients(setPeople, life), []);
  return people;
}

function readerOf({ name, address }: Person, lead: Lead | null): TextReader {
  return { name, address, leadId: lead?.id ?? null, template: lead?.nextTouch?.template?.id ?? null };
}
