import { useMemo, useState } from "preact/hooks";
import { asTrouble, type Trouble } from "./api/trouble";
import type { AppProps } from "./app";
import { Acts } from "./lead/acts";
import { KnownAddresses } from "./lead/known-addresses";
import { emptyOutbox, Outbox } from "./lead/outbox";
import { WaitingStore } from "./lead/waiting";
import type { Pane } from "./pane-context";

/** What a trouble's button promises is done here, for all pages. */
export function usePaneOf({ host, api, signIn, clock, drafts }: AppProps) {
  const [signInTrouble, setSignInTrouble] = useState<Trouble | null>(null);
  const [outbox, setOutbox] = useState(emptyOutbox);
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
    return {
      api,
      clock,
      drafts,
      known: new KnownAddresses(),
      drafting: host.drafting ?? null,
      address: host.address ?? null,
      acts: new Acts(() => api.answered()),
      outbox: new Outbox(api, new WaitingStore(), setOutbox),
      remedy,
    };
  }, []);
  return { pane, signInTrouble, outbox };
}
