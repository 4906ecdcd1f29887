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

/** A sign-in whose code can be fetched ahead of need. */
export interface LazySignIn extends SignIn {
  prepare(): void;
}

/** Nested app authentication: Outlook itself signs in. MSAL is large and is fetched only when first needed. */
export function createSignIn(settings: SignInSettings): LazySignIn {
  let msal: Promise<SignIn> | undefined;
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
    prepare: () => void load().catch(() => undefined),
    silently: async (request) => (await load()).silently(request),
    withWindow: async () => (await load()).withWindow(),
  };
}
