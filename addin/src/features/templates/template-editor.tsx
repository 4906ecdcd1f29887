import { templatesAt } from "../../api/template-api";
import type { Template, TemplateText } from "../../api/template-contract";
import type { Done } from "../../lead/use-done";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import type { Start } from "../../settings-view";
import { useTemplatesText } from "../../text/en-templates";
import { Button } from "../../ui/button";
import { useLanding } from "../../ui/landing";
import { TemplateForm } from "./template-form";

interface TemplateEditorProps {
  readonly start: Start;
  readonly onDone: Done;
  readonly onClose: () => void;
}

/** One text on a page of its own. */
export function TemplateEditor({ start, onDone, onClose }: TemplateEditorProps) {
  const words = useTemplatesText();
  const { api } = usePane();
  const place = useLanding<HTMLDivElement>();
  return (
    <>
      <div class="back" tabIndex={-1} ref={place}>
        <Button look="subtle" size="small" onClick={onClose}>
          {words.back}
        </Button>
      </div>
      <WhenRead read={templatesAt(api).all}>
        {(templates) => <Known start={start} templates={templates} onDone={onDone} onClose={onClose} />}
      </WhenRead>
    </>
  );
}

const blank: TemplateText = { name: "", channel: "mail", subject: "", body: "", shared: false };

function Known({ start, templates, ...page }: TemplateEditorProps & { readonly templates: readonly Template[] }) {
  const words = useTemplatesText();
  if (start.kind === "new")
    return <TemplateForm draftKey="template new" written={blank} known={null} copyOf={null} {...page} />;
  const template = templates.find(({ id }) => id === start.id);
  if (template === undefined) return <p class="quiet">{words.gone}</p>;
  const { name, channel, subject, body, shared, owner, isOwn, id } = template;
  const draftKey = `template ${start.kind} ${id}`;
  const written = { name, channel, subject, body, shared };
  if (start.kind === "change" && isOwn)
    return <TemplateForm draftKey={draftKey} written={written} known={template} copyOf={null} {...page} />;
  const copy = { ...written, name: words.copyOf(name), shared: false };
  return <TemplateForm draftKey={draftKey} written={copy} known={null} copyOf={owner} {...page} />;
}
