import { pressed } from "../api/changes";
import type { Lead } from "../api/contract";
import { shortName } from "../text/naming";
import type { Text } from "../text/en";
import type { Words } from "../text/words";
import type { ToastContent } from "../ui/toast";
import type { Act, Acts } from "./acts";
import { ownUndoable, type Doing } from "./doing";
import type { LeadDesk } from "./lead-desk";

/** The toast takes back just what it tells of, whatever has happened since; so does Ctrl+Z, also on another page. */
export function doneToast(doing: Doing, lead: Lead, { text }: Words, desk: LeadDesk, acts: Acts): ToastContent {
  const sentence = doneSentence(doing, lead, text);
  const way = inverseOf(doing, lead, desk);
  if (way === null) return { sentence, action: null };
  const act: Act = { sentence, who: shortName(lead.name), ...way };
  acts.did(act);
  return { sentence, action: { label: text.undo, run: () => void acts.undo(act) } };
}

export function doneSentence(doing: Doing, lead: Lead, text: Text): string {
  const who = shortName(lead.name);
  switch (doing.kind) {
    case "answer":
      return lead.retired?.by === "fiveNos" ? text.savedFifthNo(who) : text.savedAnswer[doing.answer](who);
    case "touch":
      return text.savedTouch[doing.channel];
    case "letGo":
      return text.savedLetGo(who);
    default:
      return text.saved[doing.kind];
  }
}

function inverseOf(doing: Doing, lead: Lead, desk: LeadDesk): Pick<Act, "takeBack" | "entryId"> | null {
  switch (doing.kind) {
    case "addAddress":
      return { takeBack: () => desk.removeAddress(doing.address) };
    case "removeAddress":
      return { takeBack: () => desk.addAddress(doing.address) };
    case "about":
      return { takeBack: () => desk.setAbout(doing.entryId, doing.before, doing.about) };
    case "undo":
    case "retry":
      return null;
    default: {
      const entryId = ownUndoable(lead);
      return entryId === null ? null : { entryId, takeBack: pressed((id) => desk.takeBack(entryId, lead, id)) };
    }
  }
}
