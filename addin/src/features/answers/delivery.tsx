import type { Lead } from "../../api/contract";
import { failureSentence, insteadSentence, shortName } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Message } from "../../ui/message";

interface DeliveryTroublesProps {
  readonly lead: Lead;
  readonly busy: boolean;
  readonly onUndo: (entryId: string) => void;
}

/** Mail that did not arrive, with what to do next; and addresses that are known not to work. */
export function DeliveryTroubles({ lead, busy, onUndo }: DeliveryTroublesProps) {
  const { text } = useWords();
  const { failure } = lead;
  const others = lead.addresses.filter(({ address, bounced }) => bounced && address !== failure?.address);
  return (
    <>
      {failure !== null && (
        <Message
          tone="warning"
          sentence={failureSentence(lead, text)}
          action={{ label: text.notAFailure, busy, onClick: () => onUndo(failure.entryId) }}
        />
      )}
      {others.map(({ address }) => (
        <Message key={address} tone="warning" sentence={`${text.bounced(address)} ${insteadSentence(lead, text)}`} />
      ))}
    </>
  );
}

interface SuggestedAddressProps {
  readonly lead: Lead;
  readonly busy: boolean;
  readonly onAdd: (address: string) => void;
}

/** The answer came from an address that is not yet the person's. */
export function SuggestedAddress({ lead, busy, onAdd }: SuggestedAddressProps) {
  const { text } = useWords();
  const address = lead.suggestedAddress;
  if (address === null) return null;
  return (
    <Message
      tone="info"
      sentence={text.suggested(shortName(lead.name), address)}
      action={{ label: text.addAddress, busy, onClick: () => onAdd(address) }}
    />
  );
}
