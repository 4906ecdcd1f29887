import type { Message } from "../api/types";
import { frameOf } from "./mail-frame";

/** A text mail as text; an HTML mail in a frame of its own that may run nothing and load nothing. */
export function MailBody({ body, title }: { body: Message["body"]; title: string }) {
  if (body.contentType === "text")
    return (
      <div class="letter-text" dir="auto">
        {linked(body.content)}
      </div>
    );
  const frame = frameOf(body.content);
  return (
    <iframe
      class={`letter-frame ${frame.paper}`}
      title={`Mail: ${title}`}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerpolicy="no-referrer"
      srcdoc={frame.html}
    />
  );
}

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/g;

function linked(text: string) {
  return text.split(address).map((piece, index) =>
    index % 2 === 1 ? (
      <a key={index} href={piece} target="_blank" rel="noopener noreferrer">
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
