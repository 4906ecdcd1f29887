import type { Connection } from "../../api/me-contract";
import { Trouble } from "../../api/trouble";
import { useWords } from "../../text/words";
import { Message } from "../../ui/message";

interface ConnectionBannerProps {
  readonly connection: Connection;
  readonly onRemedy: (trouble: Trouble) => void;
}

/** Says when the server cannot hear the mailbox, because then a loop would not close by itself. */
export function ConnectionBanner({ connection, onRemedy }: ConnectionBannerProps) {
  const { text } = useWords();
  const trouble = troubleOf(connection);
  if (trouble === null) return null;
  return (
    <Message
      tone="warning"
      sentence={text.connection(connection.state, connection.sentence)}
      action={{ label: text.remedy[trouble.remedy], onClick: () => onRemedy(trouble) }}
    />
  );
}

function troubleOf({ state, consentUrl, sentence }: Connection): Trouble | null {
  switch (state) {
    case "needsSignIn":
      return new Trouble("signIn", { sentence });
    case "needsConsent":
      return new Trouble("consent", { sentence, consentUrl: consentUrl ?? undefined });
    case "cannotCheck":
      return new Trouble("down", { sentence });
    case "connected":
    case "connecting":
      return null;
  }
}
