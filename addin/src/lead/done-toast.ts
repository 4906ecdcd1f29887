import type { Lead } from "../api/contract";
import { shortName } from "../text/lead-sentences";
import type { Text } from "../text/en";
import type { Words } from "../text/words";
import type { ToastContent } from "../ui/toast";
import { ownUndoable, type Doing } from "./doing";
import type { LeadDesk } from "./lead-desk";

/** The toast takes back just what it tells of, whatever has happened since. */
export function doneToast(doing: Doing, lead: Lead, { text }: Words, desk: LeadDesk): ToastContent {
  const run = inverseOf(doing, lead, desk);
  return { sentence: doneSentence(doing, lead, text), action: run === null ? null : { label: text.undo, run } };
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

function inverseOf(doing: Doing, lead: Lead, desk: LeadDesk): (() => void) | null {
  switch (doing.kind) {
    case "addAddress":
      return () => void desk.removeAddress(doing.address);
    case "removeAddress":
      return () => void desk.addAddress(doing.address);
    case "about":
      return () => void desk.setAbout(doing.entryId, doing.before, doing.about);
    case "undo":
    case "retry":
      return null;
    default: {
      const entry = ownUndoable(lead);
      return entry === null ? null : () => void desk.undo(entry);
    }
  }
}
