import type { Change } from "../../api/changes";
import type { CaptureRequest } from "../../api/requests";
import type { Refusal, Waiting } from "../../lead/waiting";
import { useLife } from "../../lead/use-life";
import type { OpenedLead } from "../../leads-view";
import { useLooking } from "../../loading/use-looking";
import { usePane } from "../../pane-context";
import type { Text } from "../../text/en";
import { useRefusedText, type RefusedText } from "../../text/en-refused";
import { shortName } from "../../text/naming";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

interface RefusedActsProps {
  readonly refused: readonly Waiting[];
  /** Null: they are nobody's lead. */
  readonly onLook: (lead: OpenedLead | null) => void;
}

/** What waited and could not be done, with the words that were typed. It stays until the user has seen it. */
export function RefusedActs({ refused, onLook }: RefusedActsProps) {
  const words = useRefusedText();
  return (
    <section class="stack" aria-label={words.title}>
      {refused.map((waiting) => (
        <RefusedAct key={waiting.id} waiting={waiting} onLook={onLook} />
      ))}
    </section>
  );
}

function RefusedAct({ waiting, onLook }: { waiting: Waiting; onLook: RefusedActsProps["onLook"] }) {
  const { text } = useWords();
  const words = useRefusedText();
  const { api, outbox } = usePane();
  const life = useLife();
  const looking = useLooking();
  const { leadId, who, change, refused } = waiting;
  const name = shortName(who);
  const typed = typedIn(change);
  const look = async () => {
    const id = leadId ?? (await api.findLead(addressIn(change), life))?.value.id ?? null;
    if (!life.aborted) onLook(id === null ? null : { id, name: who, addresses: [] });
  };
  return (
    <div class="card">
      <div role="alert">
        <h2 class="question-title">{words.notDone(name)}</h2>
        <p>{refused === undefined ? "" : sentenceOf(refused, text, words)}</p>
        {typed !== "" && <p class="quiet">{words.typed(typed)}</p>}
      </div>
      <div class="actions">
        <Button busy={looking.busy} onClick={() => looking.look(look)}>
          {words.look(name)}
        </Button>
        <Button name={words.dismissNamed(name)} onClick={() => outbox.forget(waiting)}>
          {text.dismiss}
        </Button>
      </div>
    </div>
  );
}

function sentenceOf({ kind, sentence }: Refusal, text: Text, words: RefusedText): string {
  return kind === "tooOld" ? words.tooOld : (sentence ?? text.trouble[kind]);
}

/** The words in a request's body, whatever it was. */
function typedIn({ body }: Change): string {
  const { text, words, about, note } = (body ?? {}) as Partial<Record<string, string | null>>;
  return text ?? words ?? about ?? note ?? "";
}

const addressIn = ({ body }: Change) => (body as CaptureRequest).person.address;
