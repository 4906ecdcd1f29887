import type { Drafting, Written } from "./host";
import { mailHtmlOf, mailSubjectOf } from "./mail-form";
import { openItemOf, sameAddress } from "./open-item";
import { outcomeOf } from "./outcome";

const nobodyWrites: Written = () => Promise.reject(new Error("This is a mail that is read."));

/** Outlook's own windows for writing, opened with a text in them. Nothing is sent from here. */
export function createDrafting(office: typeof Office): Drafting {
  const { mailbox } = office.context;
  const own = mailbox.userProfile.emailAddress;
  const open = () => mailbox.item as Office.MessageRead | null | undefined;
  return {
    repliesTo(address) {
      const item = openItemOf(mailbox.item, own, nobodyWrites);
      const people = item.kind === "received" ? [item.from] : item.kind === "sent" ? item.to : [];
      return people.length === 1 && sameAddress(people[0]?.address ?? "", address);
    },

    async reply(text) {
      const item = open();
      if (item == null) throw new Error("No mail is open.");
      const form = { htmlBody: mailHtmlOf(text) };
      // To all: a plain reply to a mail of one's own may go to oneself.
      const isOwn = openItemOf(mailbox.item, own, nobodyWrites).kind === "sent";
      // Older hosts know the call without an answer only.
      if (typeof item.displayReplyFormAsync !== "function") {
        if (isOwn) item.displayReplyAllForm(form);
        else item.displayReplyForm(form);
      } else {
        await outcomeOf((done) =>
          isOwn ? item.displayReplyAllFormAsync(form, done) : item.displayReplyFormAsync(form, done),
        );
      }
    },

    async write(to, subject, text) {
      const form = { toRecipients: [to.address], subject: mailSubjectOf(subject), htmlBody: mailHtmlOf(text) };
      if (typeof mailbox.displayNewMessageFormAsync === "function") {
        await outcomeOf((done) => mailbox.displayNewMessageFormAsync(form, done));
      } else {
        mailbox.displayNewMessageForm(form);
      }
    },
  };
}
