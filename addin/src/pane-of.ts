import { useMemo, useState } from "preact/hooks";
import { asTrouble, type Trouble } from "./api/trouble";
import type { AppProps } from "./app";
import { Acts } from "./lead/acts";
import { Errands, noErrands } from "./lead/errands";
import { KnownAddresses } from "./lead/known-addresses";
import { Line } from "./lead/line";
import { emptyOutbox, Outbox } from "./lead/outbox";
import { WaitingStore } from "./lead/waiting";
import type { Pane } from "./pane-context";

/** What a trouble's button promises is done here, for all pages. */
export function usePaneOf({ host, api, signIn, clock, drafts }: AppProps) {
  const [signInTrouble, setSignInTrouble] = useState<Trouble | null>(null);
  const [outbox, setOutbox] = useState(emptyOutbox);
  const [errands, setErrands] = useState(noErrands);
  const pane = useMemo<Omit<Pane, "photos">>(() => {
    const signInThen = (again: () => void) => {
      setSignInTrouble(null);
      signIn.withWindow().then(again, (error: unknown) => setSignInTrouble(asTrouble(error)));
    };
    const remedy = (trouble: Trouble, again: () => void): void => {
      if (trouble.remedy === "signIn") return signInThen(again);
      if (trouble.remedy === "reload") return location.reload();
      if (trouble.remedy !== "consent") return again();
      if (trouble.consentUrl === undefined) return signInThen(again);
      host.openOutside(trouble.consentUrl);
    };
    const line = new Line();
    const own = new Errands(line, setErrands);
    return {
      api,
      clock,
      drafts,
      known: new KnownAddresses(),
      drafting: host.drafting ?? null,
      address: host.address ?? null,
      acts: new Acts(() => api.answered(), own),
      errands: own,
      outbox: new Outbox(api, line, new WaitingStore(), setOutbox),
      remedy,
    };
  }, []);
  return { pane, signInTrouble, unsent: { state: outbox, errands } };
}
