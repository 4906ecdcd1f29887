import type { ComponentChildren } from "preact";
import { TroubleMessage } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import { useWords } from "../text/words";
import { Skeleton } from "../ui/skeleton";
import { useReading } from "./use-reading";

interface WhenReadProps<T> {
  readonly read: (signal: AbortSignal) => Promise<T>;
  readonly signal?: AbortSignal | undefined;
  readonly children: (value: T) => ComponentChildren;
}

/** What the server knows, read when it is first shown; until then its place, and where it cannot be read, why and what to do. */
export function WhenRead<T>({ read, signal, children }: WhenReadProps<T>) {
  const { text } = useWords();
  const { remedy } = usePane();
  const [reading, again] = useReading(read, signal);
  switch (reading.kind) {
    case "looking":
      return <Skeleton label={text.loading} />;
    case "trouble":
      return <TroubleMessage trouble={reading.trouble} onRemedy={() => remedy(reading.trouble, again)} />;
    case "known":
      return <>{children(reading.value)}</>;
  }
}
