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

/** A sign-in whose code can be fetched ahead of need, before Outlook is ready. */
export interface LazySignIn extends SignIn {
  prepare(): void;
}

/** Nested app authentication: Outlook itself signs in. MSAL is large and is fetched only when first needed. */
export function createSignIn(settings: SignInSettings): LazySignIn {
  let code: Promise<typeof import("./msal-sign-in")> | undefined;
  let msal: Promise<SignIn> | undefined;
  const fetchCode = () => {
    code ??= import("./msal-sign-in");
    code.catch(() => {
      code = undefined;
    });
    return code;
  };
  // Outlook's half of the sign-in stands only once Outlook is ready. MSAL that begins before finds nobody to ask, takes
  // the pane for a page of its own, and stays with that: the code may come ahead of need, its beginning may not.
  const load = () => {
    if (settings.clientId === "") return Promise.reject(new Trouble("notConfigured"));
    msal ??= fetchCode().then((module) => module.createMsalSignIn(settings));
    msal.catch(() => {
      msal = undefined;
    });
    return msal.catch(() => {
      throw new Trouble(navigator.onLine ? "unreachable" : "offline");
    });
  };
  return {
    prepare: () => void fetchCode().catch(() => undefined),
    silently: async (request) => (await load()).silently(request),
    withWindow: async () => (await load()).withWindow(),
  };
}
