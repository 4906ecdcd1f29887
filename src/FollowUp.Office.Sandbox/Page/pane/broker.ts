import type { SignIn } from "../api/types";

/**
 * Outlook's half of MSAL's nested app authentication, after the envelopes in msal-browser's src/naa: the pane's MSAL
 * asks here instead of opening a window, and gets the demo user's token.
 */
interface Request {
  messageType: "NestedAppAuthRequest";
  method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  requestId: string;
  tokenParams?: { scope: string; forceRefresh?: boolean };
}

interface Failure {
  status: "USER_INTERACTION_REQUIRED" | "PERSISTENT_ERROR" | "NO_NETWORK";
  code: string;
  description: string;
}

// The sandbox's clock can jump past a token's end at any moment, so MSAL is told to ask again after a minute;
// whether a new token is needed then is decided here, by the sandbox's time.
const askAgainAfterSeconds = 60;
const spareSeconds = 300;

export class Broker {
  #last: SignIn | null = null;
  readonly #signIn: () => Promise<SignIn>;
  readonly #now: () => Date;

  constructor(signIn: () => Promise<SignIn>, now: () => Date) {
    this.#signIn = signIn;
    this.#now = now;
  }

  /** The answer to one of MSAL's envelopes, null when it is none. */
  async answer(envelope: string): Promise<string | null> {
    const request = parse(envelope);
    if (!request) return null;
    const answer = await this.#perform(request);
    return JSON.stringify({ messageType: "NestedAppAuthResponse", requestId: request.requestId, ...answer });
  }

  async #perform(request: Request): Promise<object> {
    // No account context: an account that MSAL remembers from an earlier sandbox has a token nobody accepts any more.
    if (request.method === "GetInitContext")
      return {
        success: true,
        initContext: { sdkName: "FollowUp.Office.Sandbox", sdkVersion: "1.0.0", capabilities: { queryAccount: false } },
      };
    try {
      const signIn = await this.#token(request.tokenParams?.forceRefresh ?? false);
      return { success: true, ...tokenOf(signIn, request.tokenParams?.scope ?? "") };
    } catch (error) {
      return { success: false, error: failureOf(error) };
    }
  }

  async #token(fresh: boolean): Promise<SignIn> {
    const end = (this.#last?.expiresOn ?? 0) - spareSeconds;
    if (!fresh && this.#last && this.#now().getTime() / 1000 < end) return this.#last;
    this.#last = await this.#signIn();
    return this.#last;
  }
}

function tokenOf(signIn: SignIn, askedScope: string) {
  const { account, accessToken, idToken, expiresIn, scope } = signIn;
  return {
    token: {
      access_token: accessToken,
      id_token: idToken,
      expires_in: Math.min(expiresIn, askAgainAfterSeconds),
      // Entra answers with the scopes as they were asked for; MSAL finds its token again by them.
      scope: askedScope || scope,
      properties: null,
    },
    account: {
      homeAccountId: account.homeAccountId,
      localAccountId: account.localAccountId,
      environment: account.environment,
      tenantId: account.tenantId,
      username: account.username,
      name: account.name,
      idTokenClaims: account.idTokenClaims,
    },
  };
}

function failureOf(error: unknown): Failure {
  const description = error instanceof Error ? error.message : "The sandbox could not sign the user in.";
  return { status: "PERSISTENT_ERROR", code: "sandbox_sign_in_failed", description };
}

function parse(envelope: string): Request | null {
  try {
    const request = JSON.parse(envelope) as Partial<Request> | null;
    const known = request?.messageType === "NestedAppAuthRequest" && request.method && request.requestId;
    return known ? (request as Request) : null;
  } catch {
    return null;
  }
}
