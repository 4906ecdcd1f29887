import type { Link } from "./link";

type Listener = (response: { data: string }) => void;

/**
 * `window.nestedAppAuthBridge`: what MSAL's nested app authentication finds inside a real Outlook. It only carries
 * MSAL's envelopes to the page and the answers back; who is signed in is the page's business.
 */
export function authBridge(link: Link) {
  const listeners = new Set<Listener>();
  link.listen((message) => {
    if (message.type !== "auth") return;
    for (const listener of listeners) listener({ data: message.envelope });
  });
  return {
    addEventListener: (event: string, listener: Listener) => {
      if (event === "message") listeners.add(listener);
    },
    removeEventListener: (event: string, listener: Listener) => {
      if (event === "message") listeners.delete(listener);
    },
    postMessage: (envelope: string) => {
      link.send({ type: "auth", envelope });
    },
  };
}
