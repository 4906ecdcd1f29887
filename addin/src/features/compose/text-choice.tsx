import { useState } from "preact/hooks";
import { templatesAt } from "../../api/template-api";
import type { Template, TemplatePreview } from "../../api/template-contract";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useComposeText } from "../../text/en-compose";
import { Select } from "../../ui/field";
import { FilledText } from "./filled-text";

/** Somebody for whom a text is filled in. */
export interface TextReader {
  readonly name: string;
  readonly address: string;
  /** Null for somebody who is no lead. */
  readonly leadId: string | null;
  /** The text that their next touch begins with. */
  readonly template: string | null;
}

interface TextChoiceProps {
  readonly readers: readonly TextReader[];
  readonly action: string;
  /** What to say where Outlook did not do it. */
  readonly failure: string;
  readonly onUse: (filled: TemplatePreview) => Promise<void>;
}

/** A text of one's own or of a colleague's, filled in for whom it goes to. */
export function TextChoice(props: TextChoiceProps) {
  const words = useComposeText();
  const { api } = usePane();
  return (
    <WhenRead read={templatesAt(api).all}>
      {(templates) => {
        const mails = templates.filter(({ channel }) => channel === "mail");
        return mails.length === 0 ? <p class="quiet">{words.none}</p> : <Choice templates={mails} {...props} />;
      }}
    </WhenRead>
  );
}

interface ChoiceProps extends TextChoiceProps {
  readonly templates: readonly Template[];
}

function Choice({ templates, readers, ...use }: ChoiceProps) {
  const words = useComposeText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const reader = readers.find((known) => known.address === address) ?? readers[0] ?? nobody;
  // Until one is chosen it is the text of the step that is due.
  const wanted = chosen ?? reader.template ?? "";
  const template = templates.find(({ id }) => id === wanted);
  return (
    <>
      <Select
        label={words.template}
        value={template?.id ?? ""}
        options={[["", words.choose], ...templates.map(({ id, name }) => [id, name] as const)]}
        onValue={setChosen}
      />
      {template !== undefined && readers.length > 1 && (
        <Select
          label={words.forWhom}
          value={reader.address}
          options={readers.map((known) => [known.address, known.name] as const)}
          onValue={setAddress}
        />
      )}
      {template !== undefined && (
        <FilledText
          key={`${template.id} ${reader.leadId ?? reader.name}`}
          templateId={template.id}
          reader={reader}
          {...use}
        />
      )}
    </>
  );
}

const nobody: TextReader = { name: "", address: "", leadId: null, template: null };
