import type { RequestId } from "../../api/changes";
import { templatesAt } from "../../api/template-api";
import type { Template, TemplateText } from "../../api/template-contract";
import type { Trouble } from "../../api/trouble";
import type { Done } from "../../lead/use-done";
import { useSaving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useTemplatesText } from "../../text/en-templates";
import { textOf } from "./template-faults";

interface TemplateActs {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly again: () => void;
  /** What was wrong is being changed. */
  readonly forgive: () => void;
  readonly save: (draft: TemplateText) => void;
  readonly remove: () => void;
}

/** All that is done with a template at the server, each with its way back. */
export function useTemplateActs(known: Template | null, onDone: Done, onEnd: () => void): TemplateActs {
  const templates = templatesAt(usePane().api);
  const words = useTemplatesText();
  const saving = useSaving();
  const { busy, trouble, again, forgive } = saving;
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
    busy,
    trouble,
    again,
    forgive,
    save: (draft) => void saving.save((press) => save(textOf(draft), press)),
    remove: () => known !== null && void saving.save((press) => remove(known, press)),
  };
}

const wordsOf = ({ name, channel, subject, body, shared }: Template): TemplateText => ({
  name,
  channel,
  subject,
  body,
  shared,
});
