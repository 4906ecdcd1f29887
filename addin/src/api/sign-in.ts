import { Trouble } from "./trouble";

export interface SignInSettings {
  readonly clientId: string;
  readonly authority: string;
  readonly scope: string;
}

export interface TokenRequest {
  /** Ask for a new token even if the last one looks good, e.g. after a 401. */
  readonly renew?: boolean;
  /** Conditional access: what the server asked for in its challenge. */
  readonly claims?: string | undefined;
}

/** Gives tokens for our API. They live in memory only. */
export interface SignIn {
  silently(request?: TokenRequest): Promise<string>;
  /** May open a window, so call it from a click. */
  withWindow(): Promise<string>;
}

/**
 * Nested app authentication: Outlook itself signs in. MSAL is large: the page has it fetched with the pane's code (vite.config.ts), but
 * it runs only when first needed.
 */
export function createSignIn(settings: SignInSettings): SignIn {
  let msal: Promise<SignIn> | undefined;
  // Outlook's half of the sign-in stands only once Outlook is ready. MSAL that begins before finds nobody to ask, takes
  // the pane for a page of its own, and stays with that.
  const load = () => {
    if (settings.clientId === "") return Promise.reject(new Trouble("notConfigured"));
    msal ??= import("./msal-sign-in").then((module) => module.createMsalSignIn(settings));
    msal.catch(() => {
      msal = undefined;
    });
    return msal.catch(() => {
      throw new Trouble(navigator.onLine ? "unreachable" : "offline");
    });
  };
  return {
    silently: async (request) => (await load()).silently(request),
    withWindow: async () => (await load()).withWindow(),
  };
}
