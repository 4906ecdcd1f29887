import { useEffect, useState } from "preact/hooks";
import type { WhenReader } from "./read-when";
import { readerFor } from "./reader-for";

/** Undefined while it comes down the line, null where it did not. */
export function useReader(locale: string): WhenReader | null | undefined {
  const [reader, setReader] = useState<{ readonly read: WhenReader } | null | undefined>();
  useEffect(() => {
    readerFor(locale).then(
      (read) => setReader({ read }),
      () => setReader(null),
    );
  }, [locale]);
  return reader?.read ?? (reader === null ? null : undefined);
}
