import { changeOf, pressed, type Change, type RequestId } from "../api/changes";
import type { ChangedLead, LeadSummary, PersonCard } from "../api/leads-contract";
import { asTrouble } from "../api/trouble";
import type { LeadFinder } from "../features/leads/lead-finder";
import type { DoneToast } from "../lead/use-done";
import { usePane, type Pane } from "../pane-context";
import { useDeskText, type DeskText } from "../text/en-desk";
import { useFailure } from "./use-failure";
import { columns } from "./table-row";

/** What of a lead is changed where it stands in the table. */
export type Edit = Partial<Pick<LeadSummary, "name" | "company" | "title" | "phone" | "tags" | "kind">>;

/** What is taken back is waited for by whoever takes it back. */
type Through = (send: () => Promise<ChangedLead>) => Promise<ChangedLead>;

type EditLead = (lead: LeadSummary, change: Edit) => void;

/** Shows a change at once, and goes back to what was with one sentence where the server refuses it. */
export function useEdits(finder: LeadFinder, acts: DoneToast): EditLead {
  const { api, errands } = usePane();
  const failed = useFailure(acts);
  const words = useDeskText();
  const put = async (lead: LeadSummary, change: Edit, id: RequestId, through: Through = (send) => send()) => {
    finder.replace({ ...lead, ...change });
    try {
      const saved = await through(() => sendOn(api, lead, change, id));
      const now = { ...lead, ...change, ...cardOf(saved), kind: saved.kind, tags: saved.tags, version: saved.version };
      finder.replace(now);
      return now;
    } catch (error) {
      finder.replace(lead);
      await finder.renewed(lead);
      throw error;
    }
  };
  const edit = (first: LeadSummary, change: Edit) =>
    pressed(async (id) => {
      const attempt = async (lead: LeadSummary) => {
        try {
          const now = await put(lead, change, id, (send) => errands.run(send));
          acts.done(sentenceOf(change, now, words), (back) => put(now, before(lead, change), back));
        } catch (error) {
          failed(error, () => void attempt(finder.newest(lead)));
        }
      };
      await attempt(first);
    })();
  return (lead, change) => void edit(lead, change);
}

function sentenceOf(change: Edit, { name }: LeadSummary, words: DeskText): string {
  const changed = columns.filter((column) => column in change).map((column) => words.columns[column]);
  return words.saved(changed.join(", "), name);
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
