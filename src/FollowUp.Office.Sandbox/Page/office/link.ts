import { unwrap, wrap, type FromPage, type FromPane } from "../protocol";

/** The line from the stand-in to the page around it. */
export interface Link {
  send: (message: FromPane) => void;
  listen: (hear: (message: FromPage) => void) => void;
}

/**
 * Talks to the window around this one, if it is the page that served this script: only its origin is spoken to,
 * and only it is believed. `null` when there is nobody around (the pane was opened on its own).
 */
export function linkTo(hostOrigin: string, here: Window): Link | null {
  const host = here.parent;
  if (host === here) return null;
  return {
    send: (message) => {
      host.postMessage(wrap(message), hostOrigin);
    },
    listen: (hear) => {
      here.addEventListener("message", (event: MessageEvent) => {
        if (event.origin !== hostOrigin || event.source !== host) return;
        const message = unwrap(event.data);
        if (message) hear(message as FromPage);
      });
    },
  };
}
