import type { Trouble } from "./api/trouble";
import { TroubleMessage } from "./lead/trouble-message";

/** The pane could not start: it can only be opened again. */
export function StartTrouble({ trouble }: { trouble: Trouble }) {
  return (
    <main class="page">
      <TroubleMessage trouble={trouble} onRemedy={() => location.reload()} />
    </main>
  );
}
