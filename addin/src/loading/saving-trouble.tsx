import { TroubleMessage } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import { useWords } from "../text/words";
import type { Saving } from "./use-saving";

type SavingTroubleProps = Pick<Saving, "trouble" | "again"> & Partial<Pick<Saving, "waits">>;

/** What went wrong with the last saving or looking, and its one button; of what waits, that it is sent by itself. */
export function SavingTrouble({ trouble, again, waits = false }: SavingTroubleProps) {
  const { remedy } = usePane();
  const { text } = useWords();
  if (trouble === null) return null;
  return <TroubleMessage trouble={trouble} also={waits ? text.waits(1) : ""} onRemedy={() => remedy(trouble, again)} />;
}
