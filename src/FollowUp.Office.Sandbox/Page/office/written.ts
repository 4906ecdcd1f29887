import type { Person, WrittenItem } from "../protocol";
import { answer, type Callback, type OptionsOr } from "./async";
import { Handlers } from "./handlers";
import { emailAddress } from "./item";
import type { Link } from "./link";

/** What the stand-in's mail can do while it is written, in the words of @types/office-js. */
type Surface = Pick<Office.MessageCompose, "itemType" | "conversationId" | "addHandlerAsync"> & {
  to: Pick<Office.Recipients, "getAsync">;
  cc: Pick<Office.Recipients, "getAsync">;
  subject: Pick<Office.Subject, "getAsync" | "setAsync">;
  body: Pick<Office.Body, "getTypeAsync" | "setSelectedDataAsync">;
};

// A word of the real library; the enum of @types/office-js exists for the compiler alone.
const html = "html" as unknown as Office.CoercionType;

/** A mail that is being written as Office.js shows it. `item()` gives its newest data; what is written goes to the page. */
export function writtenItem(item: () => WrittenItem, link: Link) {
  const handlers = new Handlers();
  const subject = {
    getAsync: (options?: OptionsOr<string>, callback?: Callback<string>) => {
      answer(options, callback, () => item().subject);
    },
    setAsync: (text: string, options?: OptionsOr<void>, callback?: Callback<void>) => {
      answer(options, callback, () => {
        link.send({ type: "subject", subject: text });
      });
    },
  };
  const surface = {
    itemType: "message",
    // A new mail belongs to no conversation yet.
    conversationId: item().conversationId as string,
    to: recipients(() => item().to),
    cc: recipients(() => item().cc),
    subject,
    body: bodyOf(link),
    addHandlerAsync: handlers.add,
  } as unknown as Surface;
  return { surface, handlers };
}

const recipients = (people: () => Person[]) => ({
  getAsync: (options?: OptionsOr<Office.EmailAddressDetails[]>, callback?: Callback<Office.EmailAddressDetails[]>) => {
    answer(options, callback, () => people().map(emailAddress));
  },
});

function bodyOf(link: Link) {
  return {
    getTypeAsync: (options?: OptionsOr<Office.CoercionType>, callback?: Callback<Office.CoercionType>) => {
      answer(options, callback, () => html);
    },
    setSelectedDataAsync: (
      data: string,
      options?: (Office.AsyncContextOptions & Office.CoercionTypeOptions) | Callback<void>,
      callback?: Callback<void>,
    ) => {
      const coercion = typeof options === "object" ? String(options.coercionType) : "text";
      answer(options, callback, () => {
        link.send({ type: "insert", form: coercion === "html" ? "html" : "text", data });
      });
    },
  };
}
