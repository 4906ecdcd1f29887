import { useEffect, useMemo, useRef } from "preact/hooks";
import dismiss from "icon:dismiss_20_regular";
import logo from "icon:arrow_repeat_all_20_filled";
import pin from "icon:pin_20_regular";
import pinned from "icon:pin_20_filled";
import { control } from "../api/control";
import type { SandboxState } from "../api/types";
import { useSandbox } from "../live/sandbox";
import type { BodyForm, Draft, SelectedItem } from "../protocol";
import { Icon } from "../ui/icon";
import { Broker } from "./broker";
import { PaneHost } from "./pane-host";
import { plainText } from "./plain-text";
import type { AddIn } from "./use-add-in";

interface Props {
  state: SandboxState;
  item: SelectedItem | null;
  dark: boolean;
  addIn: AddIn;
  compose: (draft: Draft) => void;
}

/** The add-in's task pane: the frame is Outlook's, what is in it is the real pane from the product server. */
export function AddInFrame(props: Props) {
  const { addIn, state } = props;
  return (
    <aside class="add-in-pane" aria-label="Follow up add-in">
      <header class="add-in-head">
        <Icon path={logo} />
        <h2>Follow up</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={addIn.pinned ? "Unpin" : "Pin"}
          title={addIn.pinned ? "Unpin: the pane closes when another mail is opened" : "Pin: the pane stays open"}
          aria-pressed={addIn.pinned}
          onClick={() => addIn.setPinned(!addIn.pinned)}
        >
          <Icon path={addIn.pinned ? pinned : pin} />
        </button>
        <button type="button" class="icon-button" aria-label="Close the add-in" onClick={addIn.close}>
          <Icon path={dismiss} />
        </button>
      </header>
      {state.paneUrl ? <Pane {...props} url={state.paneUrl} /> : <NoServer />}
    </aside>
  );
}

function NoServer() {
  return (
    <p class="empty">
      The product server is not running. Start it with the settings that the sandbox printed in your terminal.
    </p>
  );
}

function Pane({ url, item, dark, addIn, compose }: Props & { url: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const sandbox = useSandbox();
  const newest = useRef({ sandbox, addIn, compose });
  newest.current = { sandbox, addIn, compose };
  const host = useMemo(() => hostFor(url, frame, newest), [url]);

  useEffect(() => {
    window.addEventListener("message", host.hear);
    return () => window.removeEventListener("message", host.hear);
  }, [host]);
  useEffect(() => host.show(item), [host, item]);
  useEffect(() => host.setTheme(dark), [host, dark]);
  return <iframe ref={frame} class="add-in-content" title="Follow up" src={url} />;
}

type Newest = { current: { sandbox: ReturnType<typeof useSandbox>; addIn: AddIn; compose: (draft: Draft) => void } };

function hostFor(url: string, frame: { current: HTMLIFrameElement | null }, newest: Newest): PaneHost {
  const state = () => newest.current.sandbox.state;
  return new PaneHost({
    origin: new URL(url).origin,
    window: () => frame.current?.contentWindow ?? null,
    welcome: () => ({ user: state().user, timeZone: state().windowsTimeZone, language: "en-GB" }),
    broker: new Broker(
      () => control.signIn(state().user.id),
      () => newest.current.sandbox.now(),
    ),
    readBody,
    compose: (draft) => newest.current.compose(draft),
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
