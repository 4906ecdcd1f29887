import { useEffect } from "preact/hooks";
import type { ErrandsState } from "./lead/errands";
import type { OutboxState } from "./lead/outbox";
import { TroubleMessage } from "./lead/trouble-message";
import type { OpenedLead } from "./leads-view";
import { quietly } from "./loading/lazily";
import { usePane } from "./pane-context";
import { useWords } from "./text/words";
import { Message } from "./ui/message";

const RefusedActs = quietly(async () => (await import("./features/refused/refused-acts")).RefusedActs, "refused");
const FailedErrands = quietly(async () => (await import("./features/refused/failed-errands")).FailedErrands, "refused");

interface OutboxMessagesProps {
  readonly state: OutboxState;
  readonly errands: ErrandsState;
  /** Whose it is; null until they are signed in. */
  readonly account: string | null;
  readonly onLook: (lead: OpenedLead | null) => void;
  readonly signal: AbortSignal;
}

/** What of the user's own has not reached the server: how much waits, and why; what was refused, one by one. */
export function OutboxMessages({ state, errands, account, onLook, signal }: OutboxMessagesProps) {
  const { text } = useWords();
  const { outbox, remedy } = usePane();
  const { refused } = state;
  const trouble = state.trouble ?? errands.trouble;
  const waiting = state.waiting + errands.waiting;
  useEffect(() => {
    if (account !== null) outbox.open(account, signal);
  }, [account]);
  return (
    <>
      {trouble !== null && (
        <TroubleMessage trouble={trouble} also={text.waits(waiting)} onRemedy={() => remedy(trouble, outbox.hurry)} />
      )}
      {trouble === null && waiting > 0 && <Message tone="info" sentence={text.waits(waiting)} />}
      {refused.length > 0 && <RefusedActs refused={refused} onLook={onLook} />}
      {errands.failed.length > 0 && <FailedErrands failed={errands.failed} />}
    </>
  );
}
