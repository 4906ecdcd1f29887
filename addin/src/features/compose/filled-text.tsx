import { useRef, useState } from "preact/hooks";
import { templatesAt } from "../../api/template-api";
import type { TemplatePreview } from "../../api/template-contract";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useComposeText } from "../../text/en-compose";
import { useTemplatesText } from "../../text/en-templates";
import { fieldNamed, piecesOf } from "../../text/merge-fields";
import { Button } from "../../ui/button";
import { Message } from "../../ui/message";
import type { TextReader } from "./text-choice";

interface FilledTextProps {
  readonly templateId: string;
  readonly reader: TextReader;
  readonly action: string;
  readonly failure: string;
  readonly onUse: (filled: TemplatePreview) => Promise<void>;
}

/** A press so soon after the text was used is the other half of a double one, in milliseconds. */
const DOUBLE_PRESS = 700;

/** The text as it will stand in the mail; what is not known is marked. */
export function FilledText({ templateId, reader, ...use }: FilledTextProps) {
  const { api } = usePane();
  const { leadId, name } = reader;
  const read = (signal: AbortSignal) =>
    leadId === null
      ? templatesAt(api).forPerson(name, templateId, signal)
      : templatesAt(api).forLead(leadId, templateId, signal);
  return <WhenRead read={read}>{(filled) => <Shown filled={filled} {...use} />}</WhenRead>;
}

interface ShownProps extends Pick<FilledTextProps, "action" | "failure" | "onUse"> {
  readonly filled: TemplatePreview;
}

function Shown({ filled, action, failure, onUse }: ShownProps) {
  const words = useComposeText();
  const { fields } = useTemplatesText();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const used = useRef(-Infinity);
  const { subject, body, missing } = filled;
  const use = () => {
    if (performance.now() - used.current < DOUBLE_PRESS) return;
    setState("busy");
    onUse(filled).then(
      () => {
        used.current = performance.now();
        setState("idle");
      },
      () => setState("failed"),
    );
  };
  return (
    <>
      <div class="filled" dir="auto">
        {subject !== "" && (
          <p class="filled-subject">
            <span class="visually-hidden">{words.subjectOf}: </span>
            <Marked text={subject} />
          </p>
        )}
        <p class="filled-body">
          <Marked text={body} />
        </p>
      </div>
      {missing.length > 0 && (
        <Message tone="warning" sentence={words.missing(missing.map((name) => fieldNamed(name, fields)).join(", "))} />
      )}
      {state === "failed" && <Message tone="error" sentence={failure} loud />}
      <div class="actions">
        <Button look="primary" busy={state === "busy"} onClick={use}>
          {action}
        </Button>
      </div>
    </>
  );
}

/** What is left open stands out, for the eye and for people who listen. */
function Marked({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.field === null ? piece.text : <mark key={index}>{piece.text}</mark>,
      )}
    </>
  );
}
