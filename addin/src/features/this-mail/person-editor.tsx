import { useEffect, useRef, useState } from "preact/hooks";
import type { Lead } from "../../api/contract";
import type { PersonCard } from "../../api/person-contract";
import type { MailBody } from "../../host/host";
import { useDraft } from "../../lead/use-draft";
import { PersonFields, type PersonFieldsValue } from "../../person/person-fields";
import { useProposal } from "../../person/use-proposal";
import { shortName } from "../../text/lead-sentences";
import { usePersonText } from "../../text/en-person";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { TextInput } from "../../ui/field";

interface PersonEditorProps {
  readonly lead: Lead;
  /** The mail of theirs that is open, for its signature. */
  readonly body: MailBody | null;
  readonly busy: boolean;
  /** Whether it worked: what was typed is kept until then. */
  readonly onSave: (card: PersonCard, tags: readonly string[]) => Promise<boolean>;
  readonly onClose: () => void;
}

type Written = Partial<PersonFieldsValue & { readonly name: string }>;

/** Who they are, to be corrected. What is not known yet is proposed from the signature of the open mail. */
export function PersonEditor({ lead, body, busy, onSave, onClose }: PersonEditorProps) {
  const { text } = useWords();
  const words = usePersonText();
  const place = useRef<HTMLFormElement>(null);
  // It was asked for: the keyboard goes on in it.
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  const [tried, setTried] = useState(false);
  const { draft, keep, forget } = useDraft<Written>(`card ${lead.id}`, {});
  const [address] = lead.addresses;
  const proposal = useProposal({ name: lead.name, address: address?.address ?? "" }, body);
  const known = (field: "company" | "title" | "phone") => draft[field] ?? lead[field] ?? proposal[field] ?? "";
  const { name = lead.name, tags = lead.tags } = draft;
  const value = { company: known("company"), title: known("title"), phone: known("phone"), tags };
  const close = () => {
    forget();
    onClose();
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") return place.current?.querySelector("input")?.focus();
    const card = {
      name: name.trim(),
      company: orNull(value.company),
      title: orNull(value.title),
      phone: orNull(value.phone),
    };
    if (await onSave(card, tags)) close();
  };
  return (
    <form
      class="card person-editor"
      ref={place}
      aria-label={words.title(shortName(lead.name))}
      onSubmit={(event) => void save(event)}
      noValidate
    >
      <TextInput
        label={words.name}
        autocomplete="off"
        maxLength={200}
        value={name}
        fault={tried && name.trim() === "" ? words.needsName : null}
        onValue={(text) => keep({ ...draft, name: text })}
      />
      <PersonFields value={value} proposal={proposal} onChange={(part) => keep({ ...draft, ...part })} />
      <div class="actions">
        <Button type="submit" look="primary" busy={busy}>
          {words.save}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}

const orNull = (value: string): string | null => (value.trim() === "" ? null : value.trim());
