import type { Person } from "../api/contract";
import type { WrittenMail } from "./host";
import { mailHtmlOf, mailSubjectOf } from "./mail-form";
import { peopleOf } from "./open-item";
import { outcomeOf } from "./outcome";

/** Hosts that do not tell of new recipients are looked at. */
const lookAgainEvery = 1_500;

/** The mail that is being written beside the pane. It is asked for anew each time: another may be written by then. */
export function createWrittenMail(office: typeof Office): WrittenMail {
  const { mailbox } = office.context;
  const current = () => mailbox.item as Office.MessageCompose | null | undefined;
  return {
    eachRecipients(show, until) {
      let shown: string | null = null;
      const look = async () => {
        const item = current();
        const people = await recipientsOf(item, mailbox.userProfile.emailAddress);
        // An answer about a mail that is no longer the one being written is nobody's business.
        const seen = JSON.stringify(people);
        if (until.aborted || item !== current() || seen === shown) return;
        shown = seen;
        show(people);
      };
      const heard = () => void look().catch(() => undefined);
      heard();
      onRecipientsChanged(office, current(), heard);
      const timer = setInterval(() => document.visibilityState === "visible" && heard(), lookAgainEvery);
      until.addEventListener("abort", () => clearInterval(timer), { once: true });
    },

    async insert(text, subject) {
      const item = current();
      if (item == null) throw new Error("No mail is being written.");
      // The text comes last: where the subject is refused, trying again must not put it in twice.
      if (subject !== "") await nameIt(item, mailSubjectOf(subject));
      await insertAtCursor(office, item, text);
    },
  };
}

/** One after the other: Outlook on the web takes no more than three calls at a time. */
async function recipientsOf(item: Office.MessageCompose | null | undefined, own: string): Promise<readonly Person[]> {
  if (item == null) return [];
  const to = await outcomeOf<Office.EmailAddressDetails[]>((done) => item.to.getAsync(done));
  const cc = await outcomeOf<Office.EmailAddressDetails[]>((done) => item.cc.getAsync(done));
  return peopleOf([...to, ...cc], own);
}

function onRecipientsChanged(office: typeof Office, item: Office.MessageCompose | null | undefined, heard: () => void) {
  const type = (office.EventType as Partial<typeof Office.EventType> | undefined)?.RecipientsChanged;
  if (type === undefined || typeof item?.addHandlerAsync !== "function") return;
  try {
    item.addHandlerAsync(type, heard);
  } catch {
    // Too old for this event: the regular look covers it.
  }
}

/** A formatted mail gets the text escaped, so that its own look is kept and nothing in the text becomes markup. */
async function insertAtCursor({ CoercionType }: typeof Office, item: Office.MessageCompose, text: string) {
  const type: string = await outcomeOf<Office.CoercionType>((done) => item.body.getTypeAsync(done));
  const isHtml = type === "html";
  const [data, coercionType] = isHtml ? [mailHtmlOf(text), CoercionType.Html] : [text, CoercionType.Text];
  await outcomeOf((done) => item.body.setSelectedDataAsync(data, { coercionType }, done));
}

async function nameIt({ subject }: Office.MessageCompose, name: string): Promise<void> {
  const known = await outcomeOf<string>((done) => subject.getAsync(done));
  if (known.trim() === "") await outcomeOf((done) => subject.setAsync(name, done));
}
