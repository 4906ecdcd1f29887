import add from "icon:add_20_regular";
import copy from "icon:copy_20_regular";
import { templatesAt } from "../../api/template-api";
import type { Template } from "../../api/template-contract";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import type { Start } from "../../settings-view";
import { useTemplatesText } from "../../text/en-templates";
import { inBraces } from "../../text/merge-fields";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";

interface TemplateListProps {
  readonly onOpen: (start: Start) => void;
}

/** One's own texts, then those that colleagues share. */
export function TemplateList({ onOpen }: TemplateListProps) {
  const words = useTemplatesText();
  const { api } = usePane();
  return (
    <>
      <WhenRead read={templatesAt(api).all}>
        {(templates) => (
          <>
            <p class="quiet">{templates.length === 0 ? words.none : words.hint}</p>
            {templates.length > 0 && (
              <ul class="setting-rows">
                {templates.map((template) => (
                  <TemplateRow key={template.id} template={template} onOpen={onOpen} />
                ))}
              </ul>
            )}
          </>
        )}
      </WhenRead>
      <div class="actions">
        <Button icon={add} size="small" onClick={() => onOpen({ kind: "new" })}>
          {words.add}
        </Button>
      </div>
    </>
  );
}

/** A colleague's text is opened as a copy: it can be read and used, not changed. */
function TemplateRow({ template, onOpen }: TemplateListProps & { readonly template: Template }) {
  const { text } = useWords();
  const words = useTemplatesText();
  const { id, name, channel, isOwn, shared, owner, unknownFields, brokenFields } = template;
  const whose = isOwn ? (shared ? words.shared : words.own) : words.from(owner ?? "");
  const unknown = unknownFields.map(inBraces).join(", ");
  return (
    <li class="setting-row with-button">
      <div class="setting-row-lines">
        <button
          type="button"
          class="setting-row-name press"
          onClick={() => onOpen({ kind: isOwn ? "change" : "copy", id })}
        >
          <bdi>{name}</bdi>
        </button>
        <p class="setting-row-line">{words.line(text.channels[channel], whose)}</p>
        {unknown !== "" && <p class="setting-row-line caution">{words.unknown(unknown, unknownFields.length)}</p>}
        {brokenFields.length > 0 && (
          <p class="setting-row-line caution">{words.broken(brokenFields.join(", "), brokenFields.length)}</p>
        )}
      </div>
      <IconButton icon={copy} name={words.copyNamed(name)} onClick={() => onOpen({ kind: "copy", id })} />
    </li>
  );
}
