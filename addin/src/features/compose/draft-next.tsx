import { useEffect, useState } from "preact/hooks";
import "../../styles/compose.css";
import { templatesAt } from "../../api/template-api";
import type { TemplatePreview } from "../../api/template-contract";
import { asTrouble, Trouble } from "../../api/trouble";
import type { Lead } from "../../api/contract";
import type { Drafting } from "../../host/host";
import { TroubleMessage } from "../../lead/trouble-message";
import { useLife } from "../../lead/use-life";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useComposeText } from "../../text/en-compose";
import { useTemplatesText } from "../../text/en-templates";
import { fieldNamed } from "../../text/merge-fields";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { useLanding } from "../../ui/landing";
import { Message } from "../../ui/message";
import { Skeleton } from "../../ui/skeleton";
import { TextChoice } from "./text-choice";

interface DraftNextProps {
  readonly lead: Lead;
  readonly onClose: () => void;
}

type Drafted =
  | { readonly kind: "choosing" | "opening" | "refused" }
  | { readonly kind: "opened"; readonly missing: readonly string[] }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** The next mail begins with the text of its step, at once; where the step has none, one is chosen. */
export function DraftNext({ lead, onClose }: DraftNextProps) {
  const words = useComposeText();
  const { drafting } = usePane();
  const place = useLanding<HTMLElement>();
  return (
    <section class="card draft" aria-label={words.draftTitle} tabIndex={-1} ref={place}>
      <h2 class="question-title">{words.draftTitle}</h2>
      <WhenRead read={drafting ?? nowhere}>{(ready) => <Draft lead={lead} drafting={ready} />}</WhenRead>
      <div class="actions">
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </section>
  );
}

const nowhere = () => Promise.reject(new Trouble("unexpected"));

interface DraftProps {
  readonly lead: Lead;
  readonly drafting: Drafting;
}

function Draft({ lead, drafting }: DraftProps) {
  const { text } = useWords();
  const words = useComposeText();
  const { remedy } = usePane();
  const { drafted, choose, begin } = useDraftOf(lead, drafting);
  const inThread = isInThread(lead, drafting);
  return (
    <>
      {drafted.kind === "opening" && <Skeleton label={text.loading} />}
      {drafted.kind === "opened" && <Opened missing={drafted.missing} />}
      {drafted.kind === "refused" && <Message tone="error" sentence={words.notOpened} loud />}
      {drafted.kind === "trouble" && (
        <TroubleMessage trouble={drafted.trouble} onRemedy={() => remedy(drafted.trouble, begin)} />
      )}
      {drafted.kind === "choosing" && (
        <TextChoice
          readers={[{ name: lead.name, address: lead.writeTo ?? "", leadId: lead.id, template: null }]}
          action={inThread ? words.reply : words.write}
          failure={words.notOpened}
          onUse={choose}
        />
      )}
    </>
  );
}

function Opened({ missing }: { readonly missing: readonly string[] }) {
  const words = useComposeText();
  const { fields } = useTemplatesText();
  return (
    <div role="status">
      {missing.length === 0 ? (
        <Message tone="info" sentence={words.opened} />
      ) : (
        <Message
          tone="warning"
          sentence={words.openedMissing(missing.map((name) => fieldNamed(name, fields)).join(", "))}
        />
      )}
    </div>
  );
}

/** A reply belongs to the mail that is open only if it goes to them, at an address that works. */
const isInThread = ({ addresses }: Lead, drafting: Drafting) =>
  addresses.some(({ address, bounced }) => !bounced && drafting.repliesTo(address));

function useDraftOf(lead: Lead, drafting: Drafting) {
  const { api } = usePane();
  const life = useLife();
  const template = lead.nextTouch?.template ?? null;
  const [drafted, setDrafted] = useState<Drafted>({ kind: template === null ? "choosing" : "opening" });
  const open = async ({ subject, body, missing }: TemplatePreview) => {
    if (isInThread(lead, drafting)) await drafting.reply(body);
    else await drafting.write({ name: lead.name, address: lead.writeTo ?? "" }, subject, body);
    setDrafted({ kind: "opened", missing });
  };
  const begin = () => {
    if (template === null) return;
    setDrafted({ kind: "opening" });
    templatesAt(api)
      .forLead(lead.id, template.id, life)
      .then(
        (filled) => (life.aborted ? undefined : open(filled).catch(() => setDrafted({ kind: "refused" }))),
        (error: unknown) => life.aborted || setDrafted({ kind: "trouble", trouble: asTrouble(error) }),
      );
  };
  useEffect(begin, []);
  return { drafted, choose: open, begin };
}
