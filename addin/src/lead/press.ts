import type { Change, RequestId } from "../api/changes";

/** One press of the user's: what it asked for, and its id. */
export interface Press {
  readonly what: string;
  readonly id: RequestId;
}

/** The same once more, below the trouble that says it failed, is the same press: only its answer may have been lost. */
export function pressFor({ method, path, body }: Change, failed: Press | null): Press {
  const what = JSON.stringify([method, path, body]);
  return failed?.what === what ? failed : { what, id: crypto.randomUUID() };
}
