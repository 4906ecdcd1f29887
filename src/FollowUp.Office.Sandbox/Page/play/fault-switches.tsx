import { useEffect, useState } from "preact/hooks";
import bug from "icon:bug_20_regular";
import { control } from "../api/control";
import type { Faults, Notifications, OneShots } from "../api/types";
import { useSandbox } from "../live/sandbox";
import { Icon } from "../ui/icon";
import { Popover } from "../ui/popover";
import { useVoice } from "../ui/toasts";
import { calm, faultsOn } from "./fault-model";
import { Pick, Share } from "./pick";

/** True when the sandbox took it. */
type Set = (change: Partial<Faults & OneShots>, sentence: string) => Promise<boolean>;

const notifications: [Notifications, string][] = [
  ["normal", "delivered"],
  ["drop", "lost"],
  ["double", "delivered twice"],
  ["reorder", "out of order"],
  ["late", "late"],
];

/** What can go wrong at Microsoft's side, by switch. */
export function FaultSwitches() {
  const { act } = useVoice();
  const faults = { ...calm, ...useSandbox().state.faults };
  const on = faultsOn(faults);
  const set: Set = async (change, sentence) => {
    let taken = false;
    await act(async () => {
      await control.setFaults(change);
      taken = true;
      return sentence;
    });
    return taken;
  };
  const face = (
    <>
      <Icon path={bug} /> <span>Faults</span> {on > 0 && <b class="count">{on} on</b>}
    </>
  );
  const label = on > 0 ? `Faults, ${String(on)} on` : "Faults";
  return (
    <Popover
      face={face}
      label={label}
      class={`play-button quiet fault-face ${on > 0 ? "alarm" : ""}`}
      kind="dialog"
      title="Faults"
    >
      {() => (
        <div class="faults">
          <Requests faults={faults} set={set} />
          <Listening faults={faults} set={set} />
          <button
            type="button"
            class="button"
            disabled={on === 0}
            onClick={() => void set(calm, "All faults are off.")}
          >
            All faults off
          </button>
        </div>
      )}
    </Popover>
  );
}

function Requests({ faults, set }: { faults: Faults; set: Set }) {
  return (
    <fieldset>
      <legend>Requests to Graph</legend>
      <Share
        name="Throttled (429)"
        value={faults.throttle}
        change={(throttle) => void set({ throttle }, "Throttling is set.")}
      />
      <Share
        name="Fail before they act"
        value={faults.failBefore}
        change={(failBefore) => void set({ failBefore }, "Failing before is set.")}
      />
      <Share
        name="Fail after they acted"
        value={faults.failAfter}
        change={(failAfter) => void set({ failAfter }, "Failing after is set.")}
      />
      <Pick
        name="They fail with"
        value={String(faults.failStatus)}
        options={[
          ["503", "503 Unavailable"],
          ["504", "504 Timeout"],
        ]}
        change={(status) => void set({ failStatus: status === "504" ? 504 : 503 }, `Failures answer ${status}.`)}
      />
      <Pick
        name="Answers take"
        value={String(faults.delayMs)}
        options={[
          ["0", "no time"],
          ["500", "half a second"],
          ["3000", "3 seconds"],
          ["15000", "15 seconds"],
        ]}
        change={(delay) => void set({ delayMs: Number(delay) }, "The delay is set.")}
      />
      <Pick
        name="Concerns"
        value={faults.only ?? ""}
        options={[
          ["", "every request"],
          ["events", "the calendar"],
          ["messages", "mail"],
        ]}
        change={(only) =>
          void set({ only: only === "events" || only === "messages" ? only : null }, "The scope is set.")
        }
      />
    </fieldset>
  );
}

function Listening({ faults, set }: { faults: Faults; set: Set }) {
  return (
    <fieldset>
      <legend>Notifications and consent</legend>
      <Pick
        name="Notifications are"
        value={faults.notifications}
        options={notifications}
        change={(kind) => void set({ notifications: kind as Notifications }, "The notifications are set.")}
      />
      <Consent revoked={faults.revokeConsent} set={set} />
      <div class="shots" role="group" aria-label="Once, now">
        <button
          type="button"
          class="button"
          onClick={() => void set({ expireDeltaTokens: true }, "The delta tokens have expired.")}
        >
          Expire delta tokens
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void set({ removeSubscriptions: "lifecycle" }, "The subscriptions were removed, with notice.")}
        >
          Remove subscriptions
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void set({ removeSubscriptions: "silent" }, "The subscriptions were removed silently.")}
        >
          Remove them silently
        </button>
      </div>
    </fieldset>
  );
}

/** Shows at once what was chosen, and what holds if the sandbox refuses. */
function Consent({ revoked, set }: { revoked: boolean; set: Set }) {
  const [shown, setShown] = useState(revoked);
  useEffect(() => setShown(revoked), [revoked]);
  const change = async (next: boolean) => {
    setShown(next);
    const taken = await set(
      { revokeConsent: next },
      next ? "The consent was revoked." : "The consent was given again.",
    );
    if (!taken) setShown(revoked);
  };
  return (
    <label class="switch">
      <span>Consent revoked</span>
      <input
        type="checkbox"
        role="switch"
        checked={shown}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
    </label>
  );
}
