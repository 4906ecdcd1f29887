import { useState } from "preact/hooks";
import type { Me } from "./api/me-contract";
import { Problems } from "./features/problems/problems";
import { SavingTrouble } from "./loading/saving-trouble";
import { useSaving } from "./loading/use-saving";
import { usePane } from "./pane-context";

interface AccountProblemsProps {
  readonly me: Me;
  readonly onKnown: (me: Me) => void;
}

/** What could not be done for the user as a whole, such as the block of a day, with a way to try again. */
export function AccountProblems({ me, onKnown }: AccountProblemsProps) {
  const { api } = usePane();
  const saving = useSaving();
  const [retrying, setRetrying] = useState<string | null>(null);
  const retry = (effectId: string) => {
    setRetrying(effectId);
    saving.save(effectId, async (id) => onKnown(await api.retryOwnEffect(effectId, id)));
  };
  return (
    <>
      <SavingTrouble {...saving} />
      <Problems problems={me.problems} retrying={saving.busy ? retrying : null} onRetry={retry} />
    </>
  );
}
