import { useRef, useState } from "preact/hooks";
import { changeOf, pressed, type Change, type RequestId } from "../api/changes";
import type { ChangedLead, LeadSummary, PersonCard } from "../api/leads-contract";
import { asTrouble } from "../api/trouble";
import type { LeadFinder } from "../features/leads/lead-finder";
import { troubleSentence } from "../lead/trouble-message";
import { usePane, type Pane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWords } from "../text/words";
import type { ToastContent } from "../ui/toast";

/** What of a lead is changed where it stands in the table. */
export type Edit = Partial<Pick<LeadSummary, "name" | "company" | "title" | "phone" | "tags" | "kind">>;

interface Edits {
  readonly toast: ToastContent | null;
  readonly say: (toast: ToastContent | null) => void;
  readonly edit: (lead: LeadSummary, change: Edit) => void;
  /** Takes the last change of the table back. */
  readonly undo: () => void;
}

/** Shows a change at once, and goes back to what was with one sentence where the server refuses it. */
export function useEdits(finder: LeadFinder): Edits {
  const { api } = usePane();
  const { text } = useWords();
  const words = useDeskText();
  const [toast, say] = useState<ToastContent | null>(null);
  const last = useRef<(() => void) | null>(null);
  const save = async (lead: LeadSummary, change: Edit, said: string, isUndo: boolean, id: RequestId) => {
    last.current = null;
    finder.replace({ ...lead, ...change });
    try {
      const saved = await sendOn(api, lead, change, id);
      const now = { ...lead, ...change, ...cardOf(saved), kind: saved.kind, tags: saved.tags, version: saved.version };
      finder.replace(now);
      last.current = isUndo
        ? null
        : pressed((back) => void save(now, before(lead, change), text.saved.undo, true, back));
      say({ sentence: said, action: isUndo ? null : { label: text.undo, run: () => last.current?.() } });
    } catch (error) {
      const trouble = asTrouble(error);
      finder.replace(lead);
      await finder.renewed(lead);
      const again = () => void save(finder.newest(lead), change, said, isUndo, id);
      say({ sentence: troubleSentence(trouble, text), action: { label: text.retry, run: again } });
    }
  };
  return {
    toast,
    say,
    edit: (lead, change) => void save(lead, change, words.saved(change.name ?? lead.name), false, crypto.randomUUID()),
    undo: () => last.current?.(),
  };
}

/** Only what was changed goes back: the rest may be another's by now. */
const before = (lead: LeadSummary, change: Edit): Edit =>
  Object.fromEntries(Object.entries(lead).filter(([name]) => name in change));

const cardOf = ({ name, company, title, phone }: PersonCard): PersonCard => ({ name, company, title, phone });

/** Where something else of the lead is newer than the table, the change is made on top of that. */
async function sendOn(api: Pane["api"], lead: LeadSummary, edit: Edit, id: RequestId): Promise<ChangedLead> {
  const send = (on: LeadSummary) => api.change<ChangedLead>(changeFor(on, edit), id);
  try {
    return await send(lead);
  } catch (error) {
    if (asTrouble(error).current === undefined) throw error;
    const now = await api.list.card(lead.id);
    if (JSON.stringify(before({ ...lead, ...now }, edit)) !== JSON.stringify(before(lead, edit))) throw error;
    return send({ ...lead, ...now });
  }
}

function changeFor(lead: LeadSummary, edit: Edit): Change {
  if (edit.tags !== undefined) return changeOf.tags(lead, edit.tags);
  if (edit.kind !== undefined) return changeOf.kind(lead, edit.kind);
  return changeOf.person(lead, cardOf({ ...lead, ...edit }));
}
