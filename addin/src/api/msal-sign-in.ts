import {
  AuthError,
  BrowserAuthErrorCodes,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type SsoSilentRequest,
} from "@azure/msal-browser";
import type { SignIn, SignInSettings } from "./sign-in";
import { Trouble } from "./trouble";

/** A token that is about to end is not worth sending. */
const safetyMargin = 120_000;

/** The redirect URI of the registration's kind "single-page application". Outlook's own sign-in needs none. */
const signedIn = "/pane/signed-in.html";

export async function createMsalSignIn(settings: SignInSettings): Promise<SignIn> {
  const app = await createNestablePublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      // The server named it: there is nobody to ask whether it is one of Microsoft's.
      knownAuthorities: [new URL(settings.authority).host],
      redirectUri: new URL(signedIn, location.href).href,
    },
    cache: { cacheLocation: "memoryStorage" },
  });
  const scopes = [settings.scope];
  let held: AuthenticationResult | undefined;

  const hold = (result: AuthenticationResult): string => {
    held = result;
    return result.accessToken;
  };
  /** In a browser nobody is known yet: Entra may know them by its own session, and says so without a window. */
  const knownToEntra = (error: unknown, request: SsoSilentRequest) => {
    if (!(error instanceof AuthError) || error.errorCode !== BrowserAuthErrorCodes.noAccountError) throw error;
    return app.ssoSilent(request);
  };
  const stillGood = () => held?.expiresOn != null && held.expiresOn.getTime() - Date.now() > safetyMargin;

  return {
    async silently({ renew = false, claims } = {}) {
      if (held !== undefined && !renew && stillGood()) return held.accessToken;
      const request = { scopes, ...(claims === undefined ? {} : { claims }) };
      const asked = { ...request, forceRefresh: renew, ...(held?.account ? { account: held.account } : {}) };
      try {
        return hold(await app.acquireTokenSilent(asked).catch((error: unknown) => knownToEntra(error, request)));
      } catch (error) {
        throw signInTrouble(error);
      }
    },
    async withWindow() {
      try {
        return hold(await app.acquireTokenPopup({ scopes }));
      } catch (error) {
        throw signInTrouble(error);
      }
    },
  };
}

/** Entra's words for "an administrator must agree first". */
const consentMarks = /consent_required|AADSTS65001|AADSTS90094|AADSTS90008/;

export function signInTrouble(error: unknown): Trouble {
  if (!(error instanceof AuthError)) return new Trouble(navigator.onLine ? "signIn" : "offline");
  const words = `${error.errorCode} ${error.errorMessage} ${error.subError}`;
  if (consentMarks.test(words)) return new Trouble("consent");
  if (error instanceof InteractionRequiredAuthError) return new Trouble("signIn");
  if (error.errorCode === BrowserAuthErrorCodes.popupWindowError) return new Trouble("popupBlocked");
  if (/network|no_network_connectivity|endpoints_resolution/.test(words)) return new Trouble("offline");
  return new Trouble("signIn");
}
