import { useEffect, useMemo, useState } from "preact/hooks";
import { usePane } from "../../pane-context";
import { LeadFinder, nothingFoundYet, type Finding } from "./lead-finder";
import { everybody } from "./lead-query";

/** Where one stands in the list, to come back to it. */
export interface Place {
  top: number;
  /** The row that has the keyboard. */
  at: number;
  /** One comes back from the lead that stands there. */
  returns: boolean;
}

/** The list as one left it. */
export interface KeptList {
  finding: Finding;
  place: Place;
}

const beginning = (): Place => ({ top: 0, at: 0, returns: false });

export const newList = (query = everybody): KeptList => ({
  finding: { ...nothingFoundYet, query },
  place: beginning(),
});

const lookAgainEvery = 30_000;

/** The list as it was when one left. A new one begins at its top. */
export function useKeptFinder(kept: KeptList, signal: AbortSignal): readonly [Finding, LeadFinder] {
  const { api } = usePane();
  const [finding, setFinding] = useState(kept.finding);
  const finder = useMemo(() => {
    const changed = (newer: Finding) => {
      if (newer.turn !== kept.finding.turn) kept.place = beginning();
      kept.finding = newer;
      setFinding(newer);
    };
    return new LeadFinder(api.list, kept.finding, changed, signal);
  }, []);
  return [finding, finder];
}

/** The same, read anew around where one stands as long as it is in sight. */
export function useLeadFinder(kept: KeptList, signal: AbortSignal): readonly [Finding, LeadFinder] {
  const [finding, finder] = useKeptFinder(kept, signal);
  useEffect(() => {
    const look = () => void (document.visibilityState === "visible" && finder.renew(kept.place.at));
    if (finding.found === null || finding.asking) void finder.look();
    else look();
    const timer = setInterval(look, lookAgainEvery);
    document.addEventListener("visibilitychange", look, { signal });
    return () => clearInterval(timer);
  }, []);
  return [finding, finder];
}
