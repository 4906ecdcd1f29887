/** An asynchronous call of Office.js as a promise. */
export function outcomeOf<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      // The literal of Office.AsyncResultStatus, which not every host has loaded by now.
      if (String(status) === "failed") reject(new Error((error as Partial<Office.Error> | undefined)?.message ?? ""));
      else resolve(value);
    });
  });
}
