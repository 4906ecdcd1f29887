import { useEffect, useRef, useState } from "preact/hooks";
import type { Api } from "../../api/client";
import type { Me } from "../../api/me-contract";
import { asTrouble, type Trouble } from "../../api/trouble";

export type Session =
  | { readonly kind: "starting" }
  | { readonly kind: "ready"; readonly me: Me }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

const settlesWithin = 3_000;
const lookAgainEvery = 30_000;

/** Signs on at our server, and watches whether it still hears the mailbox. */
export function useSession(
  api: Api,
  signal: AbortSignal,
): {
  session: Session;
  start: () => void;
  know: (me: Me) => void;
} {
  const [session, setSession] = useState<Session>({ kind: "starting" });
  const start = useRef(() => {
    setSession({ kind: "starting" });
    api.startSession(signal).then(
      (me) => setSession({ kind: "ready", me }),
      (error: unknown) => signal.aborted || setSession({ kind: "trouble", trouble: asTrouble(error) }),
    );
  });
  useEffect(() => start.current(), []);

  const connection = session.kind === "ready" ? session.me.connection.state : null;
  useEffect(() => {
    if (connection === null) return;
    const timer = setInterval(
      () => {
        if (document.visibilityState !== "visible") return;
        // What cannot be read now is read the next time; the lead's own reading tells of lasting troubles.
        api.me(signal).then(
          (me) => setSession({ kind: "ready", me }),
          () => undefined,
        );
      },
      connection === "connecting" ? settlesWithin : lookAgainEvery,
    );
    return () => clearInterval(timer);
  }, [connection]);
  const know = (me: Me) => setSession({ kind: "ready", me });
  return { session, start: start.current, know };
}
