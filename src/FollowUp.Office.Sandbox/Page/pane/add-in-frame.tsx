import dismiss from "icon:dismiss_20_regular";
import logo from "icon:arrow_repeat_all_20_filled";
import pin from "icon:pin_20_regular";
import pinned from "icon:pin_20_filled";
import type { SandboxState } from "../api/types";
import type { Draft, OpenItem } from "../protocol";
import { Icon } from "../ui/icon";
import { PaneFrame, type Pen } from "./pane-frame";
import type { AddIn } from "./use-add-in";

interface Props {
  state: SandboxState;
  item: OpenItem | null;
  dark: boolean;
  addIn: AddIn;
  compose: (draft: Draft) => void;
  pen: { current: Pen | null };
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
      {state.paneUrl ? <PaneFrame {...props} url={state.paneUrl} /> : <NoServer />}
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
