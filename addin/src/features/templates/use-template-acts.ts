import type { RequestId } from "../../api/changes";
import { templatesAt } from "../../api/template-api";
import type { Template, TemplateText } from "../../api/template-contract";
import type { Done } from "../../lead/use-done";
import { useSaving, type Saving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useTemplatesText } from "../../text/en-templates";
import { textOf } from "./template-faults";

interface TemplateActs extends Omit<Saving, "save"> {
  readonly save: (draft: TemplateText) => void;
  readonly remove: () => void;
}

/** All that is done with a template at the server, each with its way back. */
export function useTemplateActs(known: Template | null, onDone: Done, onEnd: () => void): TemplateActs {
  const templates = templatesAt(usePane().api);
  const words = useTemplatesText();
  const saving = useSaving();
  const save = async (text: TemplateText, press: RequestId) => {
    if (known === null) {
      const { id, name } = await templates.add(text, press);
      onDone(words.added(name), (back) => templates.remove(id, back));
    } else {
      const changed = await templates.change(known, text, press);
      onDone(words.changed(changed.name), (back) => templates.change(changed, wordsOf(known), back));
    }
    onEnd();
  };
  const remove = async (template: Template, press: RequestId) => {
    await templates.remove(template.id, press);
    onDone(words.deleted(template.name), (back) => templates.add(wordsOf(template), back));
    onEnd();
  };
  return {
    ...saving,
    save: (draft) => saving.save(draft, (press) => save(textOf(draft), press)),
    remove: () => known !== null && saving.save("remove", (press) => remove(known, press)),
  };
}

const wordsOf = ({ name, channel, subject, body, shared }: Template): TemplateText => ({
  name,
  channel,
  subject,
  body,
  shared,
});
