import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** Where Entra leads a sign-in window back to: it hands the answer to the page that opened it, and closes. */
broadcastResponseToMainFrame().catch(() => window.close());
