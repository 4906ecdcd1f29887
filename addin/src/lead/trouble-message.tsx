import type { Trouble } from "../api/trouble";
import type { Text } from "../text/en";
import { useWords } from "../text/words";
import { Message } from "../ui/message";

export function troubleSentence(trouble: Trouble, text: Text): string {
  return trouble.sentence ?? text.trouble[trouble.kind];
}

interface TroubleMessageProps {
  readonly trouble: Trouble;
  /** A second sentence: what it means for what the user did. */
  readonly also?: string;
  readonly onRemedy: () => void;
  readonly loud?: boolean;
}

/** Any trouble, anywhere in the pane: one sentence and one button. */
export function TroubleMessage({ trouble, also = "", onRemedy, loud = true }: TroubleMessageProps) {
  const { text } = useWords();
  const label = text.remedy[trouble.remedy];
  const tone = trouble.remedy === "signIn" || trouble.remedy === "consent" ? "info" : "error";
  return (
    <Message
      tone={trouble.kind === "offline" || trouble.kind === "throttled" ? "warning" : tone}
      sentence={`${troubleSentence(trouble, text)} ${also}`.trimEnd()}
      action={label === "" ? null : { label, onClick: onRemedy }}
      loud={loud}
    />
  );
}
