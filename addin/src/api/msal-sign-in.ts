import {
  AuthError,
  BrowserAuthErrorCodes,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
} from "@azure/msal-browser";
import type { SignIn, SignInSettings } from "./sign-in";
import { Trouble } from "./trouble";

/** A token that is about to end is not worth sending. */
const safetyMargin = 120_000;

export async function createMsalSignIn(settings: SignInSettings): Promise<SignIn> {
  const app = await createNestablePublicClientApplication({
    auth: { clientId: settings.clientId, authority: settings.authority },
    cache: { cacheLocation: "memoryStorage" },
  });
  const scopes = [settings.scope];
  let held: AuthenticationResult | undefined;

  const hold = (result: AuthenticationResult): string => {
    held = result;
    return result.accessToken;
  };
  const stillGood = () => held?.expiresOn != null && held.expiresOn.getTime() - Date.now() > safetyMargin;

  return {
    async silently({ renew = false, claims } = {}) {
      if (held !== undefined && !renew && stillGood()) return held.accessToken;
      try {
        return hold(
          await app.acquireTokenSilent({
            scopes,
            forceRefresh: renew,
            ...(claims === undefined ? {} : { claims }),
            ...(held?.account ? { account: held.account } : {}),
          }),
        );
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
