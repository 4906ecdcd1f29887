import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { control } from "../api/control";
import { useSandbox, type Sandbox } from "../live/sandbox";
import type { BodyForm, Draft, OpenItem } from "../protocol";
import { Broker } from "./broker";
import { PaneHost } from "./pane-host";
import { plainText } from "./plain-text";
import type { AddIn } from "./use-add-in";

interface Props {
  url: string;
  item: OpenItem | null;
  dark: boolean;
  addIn: AddIn;
  compose: (draft: Draft) => void;
  /** The hand of whoever writes; null while nobody does. */
  pen: { current: Pen | null };
}

/** What the add-in may do to the mail that is being written. */
export interface Pen {
  insert: (text: string) => void;
  setSubject: (subject: string) => void;
}

// A frame does not tell when nothing answers; a pane that lives says hello long before this.
const patience = 8000;

/** The real pane, in a frame of its own origin. */
export function PaneFrame({ url, item, dark, addIn, compose, pen }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const sandbox = useSandbox();
  const [round, setRound] = useState(0);
  const [silent, setSilent] = useState(false);
  const greeted = useRef(false);
  const newest = useRef<Newest>({ sandbox, addIn, compose, pen });
  newest.current = { sandbox, addIn, compose, pen };
  const host = useMemo(() => {
    greeted.current = false;
    return hostFor(url, frame, newest, () => {
      greeted.current = true;
      setSilent(false);
    });
  }, [url, round]);

  useEffect(() => {
    window.addEventListener("message", host.hear);
    const timer = setTimeout(() => setSilent(!greeted.current), patience);
    return () => {
      window.removeEventListener("message", host.hear);
      clearTimeout(timer);
    };
  }, [host]);
  useEffect(() => host.show(item), [host, item]);
  useEffect(() => host.setTheme(dark), [host, dark]);
  const again = () => {
    setSilent(false);
    setRound(round + 1);
  };
  return (
    <>
      {silent && (
        <p class="pane-silent" role="alert">
          The pane does not answer: is the product server up?
          <button type="button" class="button" onClick={again}>
            Load it again
          </button>
        </p>
      )}
      <iframe key={round} ref={frame} class="add-in-content" title="Follow up" src={url} />
    </>
  );
}

interface Newest {
  sandbox: Sandbox;
  addIn: AddIn;
  compose: (draft: Draft) => void;
  pen: { current: Pen | null };
}

function hostFor(
  url: string,
  frame: { current: HTMLIFrameElement | null },
  newest: { current: Newest },
  greeted: () => void,
): PaneHost {
  const state = () => newest.current.sandbox.state;
  return new PaneHost({
    origin: new URL(url).origin,
    window: () => frame.current?.contentWindow ?? null,
    welcome: () => ({ user: state().user, timeZone: state().windowsTimeZone, language: "en-GB" }),
    broker: new Broker(
      () => control.signIn(state().user.id),
      () => newest.current.sandbox.now(),
    ),
    greeted,
    readBody,
    // What an add-in hands over is markup; the sandbox's mails are plain text.
    compose: (draft) => newest.current.compose({ ...draft, body: plainText(draft.body) }),
    insert: (data, form) => newest.current.pen.current?.insert(form === "html" ? plainText(data) : data),
    setSubject: (subject) => newest.current.pen.current?.setSubject(subject),
    openUrl: (address) => {
      if (/^https?:/i.test(address)) window.open(address, "_blank", "noopener");
    },
    close: () => newest.current.addIn.close(),
  });
}

async function readBody(id: string, form: BodyForm): Promise<string> {
  const { body } = await control.message(id);
  return form === "text" && body.contentType === "html" ? plainText(body.content) : body.content;
}
