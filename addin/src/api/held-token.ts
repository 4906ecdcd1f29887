/** What a sign-in gives. */
export interface SignedIn<Account> {
  readonly accessToken: string;
  readonly account: Account;
  readonly expiresOn: Date | null;
}

/** A token that is about to end is not worth sending. */
const safetyMargin = 120_000;

/** The newest token, in memory only, and whose it is. */
export class HeldToken<Account extends { readonly homeAccountId: string }> {
  #held: SignedIn<Account> | undefined;

  /** @param somebodyElse What is on the page, and what waits, belongs to whoever was here before: nothing of it goes out as another. */
  constructor(private readonly somebodyElse: () => void) {}

  get account(): Account | undefined {
    return this.#held?.account;
  }

  /** Null where it has ended, or is about to. */
  get good(): string | null {
    const { accessToken = null, expiresOn = null } = this.#held ?? {};
    return expiresOn !== null && expiresOn.getTime() - Date.now() > safetyMargin ? accessToken : null;
  }

  /** The token; a promise that never ends where it is somebody else's, since the page ends. */
  hold(signedIn: SignedIn<Account>): string | Promise<never> {
    const before = this.#held?.account.homeAccountId;
    if (before !== undefined && before !== signedIn.account.homeAccountId) {
      this.somebodyElse();
      return new Promise<never>(() => undefined);
    }
    this.#held = signedIn;
    return signedIn.accessToken;
  }
}
