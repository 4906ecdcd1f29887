import { useEffect, useState } from "preact/hooks";
import { asTrouble, type Trouble } from "../api/trouble";
import { useLife } from "../lead/use-life";

export type Reading<T> =
  | { readonly kind: "looking" }
  | { readonly kind: "known"; readonly value: T }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Something read from the server once, when it is first shown. */
export function useReading<T>(
  read: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): readonly [Reading<T>, () => void] {
  const life = useLife(signal);
  const [reading, setReading] = useState<Reading<T>>({ kind: "looking" });
  const look = () => {
    setReading({ kind: "looking" });
    read(life).then(
      (value) => setReading({ kind: "known", value }),
      (error: unknown) => life.aborted || setReading({ kind: "trouble", trouble: asTrouble(error) }),
    );
  };
  useEffect(look, []);
  return [reading, look];
}
