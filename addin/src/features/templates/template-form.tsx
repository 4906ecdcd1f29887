import { useState } from "preact/hooks";
import type { Template, TemplateText } from "../../api/template-contract";
import { KeptFocus } from "../../lead/kept-focus";
import type { Done } from "../../lead/use-done";
import { useDraft } from "../../lead/use-draft";
import { useLife } from "../../lead/use-life";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useTemplatesText } from "../../text/en-templates";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { useFaultFocus } from "../../ui/fault-focus";
import { Select, TextInput } from "../../ui/field";
import { Message } from "../../ui/message";
import { Switch } from "../../ui/switch";
import { faultsOf, isFaultless, noFaults } from "./template-faults";
import { TextFields } from "./text-fields";
import { useTemplateActs } from "./use-template-acts";

interface TemplateFormProps {
  readonly draftKey: string;
  /** What it begins with. */
  readonly written: TemplateText;
  /** The one being changed; null for a new one. */
  readonly known: Template | null;
  /** The colleague whose text is copied. */
  readonly copyOf: string | null;
  readonly onDone: Done;
  readonly onClose: () => void;
}

/** Name, text and who may use it. */
export function TemplateForm({ draftKey, written, known, copyOf, onDone, onClose }: TemplateFormProps) {
  const words = useTemplatesText();
  const { text } = useWords();
  const { draft, isKept, keep, forget, settle } = useDraft(draftKey, written);
  const page = useLife();
  const [faults, setFaults] = useState(noFaults);
  const acts = useTemplateActs(known, onDone, () => {
    if (settle() && !page.aborted) onClose();
  });
  const { form, focusFault } = useFaultFocus();
  const change = (part: Partial<TemplateText>) => {
    keep({ ...draft, ...part });
    setFaults(noFaults);
    acts.forgive();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = faultsOf(draft);
    setFaults(found);
    if (isFaultless(found)) acts.save(draft);
    else focusFault();
  };
  const discard = () => {
    forget();
    onDone(words.discarded, () => keep(draft));
  };
  return (
    <KeptFocus>
      <h1 class="page-title">{known === null ? words.newTitle : words.editTitle(written.name)}</h1>
      {copyOf !== null && <p class="quiet">{words.copied(copyOf)}</p>}
      {isKept && <Message tone="info" sentence={words.kept} action={{ label: words.discard, onClick: discard }} />}
      <form class="setting-form" ref={form} onSubmit={submit} noValidate>
        <TextInput
          label={words.name}
          maxLength={100}
          autocomplete="off"
          value={draft.name}
          onValue={(name) => change({ name })}
          fault={faults.name ? words.faults.name : null}
        />
        <Select
          label={words.channel}
          value={draft.channel}
          options={text.channels}
          onValue={(channel) => change({ channel })}
        />
        <TextFields draft={draft} faults={faults} onDraft={change} />
        <Switch
          label={words.share}
          hint={words.shareHint}
          checked={draft.shared}
          busy={acts.busy}
          onChecked={(shared) => change({ shared })}
        />
        <Ways acts={acts} isKnown={known !== null} />
      </form>
    </KeptFocus>
  );
}

interface WaysProps {
  readonly acts: ReturnType<typeof useTemplateActs>;
  readonly isKnown: boolean;
}

/** Saving it, or taking it away: that asks nothing, because it can be put back. */
function Ways({ acts, isKnown }: WaysProps) {
  const words = useTemplatesText();
  const { busy, remove } = acts;
  return (
    <>
      <SavingTrouble {...acts} />
      <div class="actions">
        <Button type="submit" look="primary" busy={busy}>
          {words.save}
        </Button>
        {isKnown && (
          <Button look="subtle" busy={busy} onClick={remove}>
            {words.delete}
          </Button>
        )}
      </div>
    </>
  );
}
