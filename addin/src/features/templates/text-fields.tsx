import { useId, useRef, useState } from "preact/hooks";
import type { TemplateText } from "../../api/template-contract";
import { useTemplatesText } from "../../text/en-templates";
import { brokenIn, fieldNames, inBraces, unknownIn, type FieldName } from "../../text/merge-fields";
import { afterPress } from "../../ui/after-press";
import { TextArea, TextInput } from "../../ui/field";
import type { TemplateFaults } from "./template-faults";

interface TextFieldsProps {
  readonly draft: TemplateText;
  readonly faults: TemplateFaults;
  readonly onDraft: (part: Partial<TemplateText>) => void;
}

/** The words themselves. A button writes its field where the cursor is, and the keyboard stays there. */
export function TextFields({ draft, faults, onDraft }: TextFieldsProps) {
  const words = useTemplatesText();
  const { place, remember, insert } = useInsertion();
  const written = `${draft.subject}\n${draft.body}`;
  const [left, setLeft] = useState(written);
  const unknown = unknownIn(written);
  // A field that is being written is not complete yet: only what was left so is said.
  const known = brokenIn(left);
  const broken = brokenIn(written).filter((slip) => known.includes(slip));
  const bodyFault = { empty: words.faults.empty, tooLong: words.faults.body };
  return (
    <div
      class="stack"
      ref={place}
      onFocusIn={(event) => remember(event.target)}
      onFocusOut={() => afterPress(() => setLeft(written))}
    >
      {draft.channel === "mail" && (
        <TextInput
          label={words.subject}
          maxLength={250}
          autocomplete="off"
          value={draft.subject}
          onValue={(subject) => onDraft({ subject })}
          fault={faults.subject ? words.faults.subject : null}
        />
      )}
      <TextArea
        label={words.body}
        rows={9}
        value={draft.body}
        onValue={(body) => onDraft({ body })}
        fault={faults.body === null ? null : bodyFault[faults.body]}
      />
      <FieldButtons onField={(name) => insert(inBraces(name))} />
      <Slip sentence={unknown.length > 0 && words.unknown(unknown.map(inBraces).join(", "), unknown.length)} />
      <Slip sentence={broken.length > 0 && words.broken(broken.join(", "), broken.length)} />
    </div>
  );
}

const Slip = ({ sentence }: { readonly sentence: string | false }) => (
  <p class={sentence === false ? "visually-hidden" : "caution"} role="status">
    {sentence}
  </p>
);

function FieldButtons({ onField }: { readonly onField: (name: FieldName) => void }) {
  const words = useTemplatesText();
  const title = useId();
  return (
    <div class="merge-fields" role="group" aria-labelledby={title}>
      <p id={title} class="quiet">
        {words.insert}
      </p>
      {fieldNames.map((name) => (
        <button
          key={name}
          type="button"
          class="merge-field"
          title={words.fieldHints[name]}
          onClick={() => onField(name)}
        >
          {words.fields[name]}
        </button>
      ))}
    </div>
  );
}

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const isText = (target: EventTarget | null): target is TextControl =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Writes at the cursor of the field that was last in use. */
function useInsertion() {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<TextControl | null>(null);
  const insert = (text: string) => {
    const kept = last.current?.isConnected === true ? last.current : null;
    const control = kept ?? place.current?.querySelector("textarea");
    if (control == null) return;
    const end = control.value.length;
    // A field that nobody was in yet has no cursor: what is inserted goes to its end.
    const [from, to] = kept === null ? [end, end] : [control.selectionStart ?? end, control.selectionEnd ?? end];
    control.setRangeText(text, from, to);
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.focus();
    control.setSelectionRange(from + text.length, from + text.length);
  };
  const remember = (target: EventTarget | null) => {
    if (isText(target)) last.current = target;
  };
  return { place, remember, insert };
}
