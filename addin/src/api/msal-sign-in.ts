import {
  AuthError,
  BrowserAuthErrorCodes,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AccountInfo,
  type SsoSilentRequest,
} from "@azure/msal-browser";
import { HeldToken } from "./held-token";
import type { SignIn, SignInSettings, TokenRequest } from "./sign-in";
import { Trouble } from "./trouble";

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
  const held = new HeldToken<AccountInfo>(() => location.reload());
  /** Whoever is here is asked to sign in again, and not to choose among all they could be. */
  const asBefore = () => (held.account ? { account: held.account } : {});
  /** In a browser nobody is known yet: Entra may know them by its own session, and says so without a window. */
  const knownToEntra = (error: unknown, request: SsoSilentRequest) => {
    if (!(error instanceof AuthError) || error.errorCode !== BrowserAuthErrorCodes.noAccountError) throw error;
    return app.ssoSilent(request);
  };

  const ask = async ({ renew = false, claims }: TokenRequest): Promise<string> => {
    const request = { scopes, ...(claims === undefined ? {} : { claims }) };
    const asked = { ...request, forceRefresh: renew, ...asBefore() };
    try {
      const result = await app.acquireTokenSilent(asked).catch((error: unknown) => knownToEntra(error, request));
      return await held.hold(result);
    } catch (error) {
      throw signInTrouble(error);
    }
  };
  /** The first requests of the pane begin together and need one token. */
  let asking: Promise<string> | undefined;

  return {
    silently(request = {}) {
      if (request.renew === true) return ask(request);
      const { good } = held;
      if (good !== null) return Promise.resolve(good);
      asking ??= ask(request).finally(() => (asking = undefined));
      return asking;
    },
    async withWindow() {
      try {
        return await held.hold(await app.acquireTokenPopup({ scopes, ...asBefore() }));
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
