import { useState } from "preact/hooks";
import type { Me } from "./api/me-contract";
import { Problems } from "./features/problems/problems";
import { TroubleMessage } from "./lead/trouble-message";
import { useSaving } from "./loading/use-saving";
import { usePane } from "./pane-context";

interface AccountProblemsProps {
  readonly me: Me;
  readonly onKnown: (me: Me) => void;
}

/** What could not be done for the user as a whole, such as the block of a day, with a way to try again. */
export function AccountProblems({ me, onKnown }: AccountProblemsProps) {
  const { api, remedy } = usePane();
  const { busy, trouble, save, again } = useSaving();
  const [retrying, setRetrying] = useState<string | null>(null);
  const retry = (effectId: string) => {
    setRetrying(effectId);
    void save(async (id) => onKnown(await api.retryOwnEffect(effectId, id)));
  };
  return (
    <>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, again)} />}
      <Problems problems={me.problems} retrying={busy ? retrying : null} onRetry={retry} />
    </>
  );
}
