import { useState } from "preact/hooks";
import type { CadencePlan, CadencePreview } from "../../api/cadence-contract";
import { useDraft } from "../../lead/use-draft";
import { draftOf, faultsOf, isFaultless, noFaults, type PlanDraft, type PlanFaults } from "./plan";

interface Plan {
  readonly draft: PlanDraft;
  /** It differs from what is saved. */
  readonly isKept: boolean;
  readonly faults: PlanFaults;
  /** What it would move, as long as nothing has been changed since. */
  readonly preview: CadencePreview | null;
  readonly change: (draft: PlanDraft) => void;
  readonly forget: () => void;
  /** It has been saved; false where it was written on since. */
  readonly settle: () => boolean;
  readonly show: (preview: CadencePreview | null) => void;
  /** Shows what is wrong; true where that is nothing. */
  readonly check: () => boolean;
}

/** What is being written, kept through everything until it is saved or discarded. */
export function usePlan(key: string, plan: CadencePlan): Plan {
  const { draft, isKept, keep, forget, settle } = useDraft<PlanDraft>(key, draftOf(plan));
  const [faults, setFaults] = useState(noFaults);
  const [preview, setPreview] = useState<CadencePreview | null>(null);
  const begin = () => {
    setPreview(null);
    setFaults(noFaults);
  };
  return {
    draft,
    isKept,
    faults,
    preview,
    settle,
    show: setPreview,
    change(changed) {
      keep(changed);
      begin();
    },
    forget() {
      forget();
      begin();
    },
    check() {
      const found = faultsOf(draft);
      setFaults(found);
      return isFaultless(found);
    },
  };
}
