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
  const save = async (text: TemplateText) => {
    if (known === null) {
      const { id, name } = await templates.add(text);
      onDone(words.added(name), () => templates.remove(id));
    } else {
      const { name } = await templates.change(known.id, text);
      onDone(words.changed(name), () => templates.change(known.id, wordsOf(known)));
    }
    onEnd();
  };
  const remove = async (template: Template) => {
    await templates.remove(template.id);
    onDone(words.deleted(template.name), () => templates.add(wordsOf(template)));
    onEnd();
  };
  return {
    busy,
    trouble,
    again,
    forgive,
    save: (draft) => void saving.save(() => save(textOf(draft))),
    remove: () => known !== null && void saving.save(() => remove(known)),
  };
}

const wordsOf = ({ name, channel, subject, body, shared }: Template): TemplateText => ({
  name,
  channel,
  subject,
  body,
  shared,
});
