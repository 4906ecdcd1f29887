import type { SignIn, TokenRequest } from "../../src/api/sign-in";
import type { Trouble } from "../../src/api/trouble";

export class FakeSignIn implements SignIn {
  readonly requests: TokenRequest[] = [];
  windows = 0;
  trouble: Trouble | null = null;

  silently(request: TokenRequest = {}): Promise<string> {
    this.requests.push(request);
    return this.trouble === null ? Promise.resolve(`token-${this.requests.length}`) : Promise.reject(this.trouble);
  }

  withWindow(): Promise<string> {
    this.windows++;
    this.trouble = null;
    return Promise.resolve("token-of-window");
  }
}
