/** Office.js answers every asynchronous call with one callback that gets an AsyncResult. */
export type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** `options` may be left out, in which case the callback stands in its place. */
export type OptionsOr<T> = Office.AsyncContextOptions | Callback<T> | undefined;

// The real library's values are words; @types/office-js declares bare enum members.
export const status = {
  Succeeded: "succeeded" as unknown as Office.AsyncResultStatus.Succeeded,
  Failed: "failed" as unknown as Office.AsyncResultStatus.Failed,
} satisfies Record<keyof typeof Office.AsyncResultStatus, Office.AsyncResultStatus>;

interface Call<T> {
  context: unknown;
  done: Callback<T>;
}

function readCall<T>(options: OptionsOr<T>, callback: Callback<T> | undefined): Call<T> {
  if (typeof options === "function") return { context: undefined, done: options };
  return { context: options?.asyncContext, done: callback ?? (() => undefined) };
}

/** Performs `work` and answers through the callback, never within the same turn, as the real library does. */
export function answer<T>(options: OptionsOr<T>, callback: Callback<T> | undefined, work: () => T | Promise<T>): void {
  const { context, done } = readCall(options, callback);
  Promise.resolve()
    .then(work)
    .then(
      (value) => result(context, status.Succeeded, value, undefined),
      (error: unknown) => result<T>(context, status.Failed, undefined, error),
    )
    .then(done)
    .catch((error: unknown) => {
      // A fault inside the pane's own callback must be seen as the pane's fault.
      queueMicrotask(() => {
        throw error;
      });
    });
}

function result<T>(
  asyncContext: unknown,
  state: Office.AsyncResultStatus,
  value: T | undefined,
  error: unknown,
): Office.AsyncResult<T> {
  const message = error instanceof Error ? error.message : "The page could not do this.";
  const problem = error === undefined ? undefined : { code: 9020, name: "GenericResponseError", message };
  return {
    asyncContext,
    diagnostics: undefined,
    error: problem as Office.Error,
    status: state,
    value: value as T,
  };
}
