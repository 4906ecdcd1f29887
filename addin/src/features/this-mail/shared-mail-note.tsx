import { useOthersText } from "../../text/en-others";
import { Message } from "../../ui/message";

/** A mail of a mailbox that several share: what comes there later is not heard. */
export function SharedMailNote({ owner }: { readonly owner: string }) {
  return <Message tone="info" sentence={useOthersText().shared(owner)} />;
}
