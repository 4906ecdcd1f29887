import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import type { Api } from "./api/client";
import type { Me } from "./api/me-contract";
import type { Trouble } from "./api/trouble";
import type { ServerClock } from "./clock";
import type { Drafting, PageAddress } from "./host/host";
import type { Acts } from "./lead/acts";
import type { DraftStore } from "./lead/draft-store";
import type { KnownAddresses } from "./lead/known-addresses";
import type { Errands } from "./lead/errands";
import type { Outbox } from "./lead/outbox";

/** What every page of the pane works with. */
export interface Pane {
  readonly api: Api;
  readonly clock: ServerClock;
  readonly drafts: DraftStore;
  readonly known: KnownAddresses;
  /** Null where there is no Outlook to write in. */
  readonly drafting: (() => Promise<Drafting>) | null;
  /** Null where the page is none of one's own. */
  readonly address: PageAddress | null;
  readonly acts: Acts;
  readonly errands: Errands;
  readonly outbox: Outbox;
  /** Whether the server looks for pictures of people. */
  readonly photos: boolean;
  /** Does what the trouble's button promises, then `again` what had failed. */
  readonly remedy: (trouble: Trouble, again: () => void) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("The page is not inside of the pane.");
  return pane;
}

/** Whether there are photographs is known with the account. */
export function useWithPhotos(pane: Omit<Pane, "photos">, me: Me | null): Pane {
  const photos = me?.photos === true;
  return useMemo(() => ({ ...pane, photos }), [pane, photos]);
}
