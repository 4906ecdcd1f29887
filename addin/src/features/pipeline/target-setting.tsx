import { useState } from "preact/hooks";
import type { Pipeline } from "../../api/today-contract";
import type { Done } from "../../lead/use-done";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useTodayText } from "../../text/en-today";
import { TargetForm } from "./target-form";

/** The target among the settings, with how far one has come. */
export function TargetSetting({ onDone }: { onDone: Done }) {
  const { api } = usePane();
  return (
    <WhenRead read={async (life) => (await api.today(life)).pipeline}>
      {(pipeline) => <Target read={pipeline} onDone={onDone} />}
    </WhenRead>
  );
}

function Target({ read, onDone }: { read: Pipeline; onDone: Done }) {
  const { pipeline: words } = useTodayText();
  const { api } = usePane();
  const [pipeline, setPipeline] = useState(read);
  const { active, target } = pipeline;
  const saved = (changed: Pipeline) => {
    setPipeline(changed);
    onDone(words.saved, async (id) => {
      await api.setTarget(target, id);
      setPipeline(pipeline);
    });
  };
  return (
    <>
      <p>{target === null ? words.active(active) : words.ofTarget(active, target)}</p>
      <TargetForm key={target} pipeline={pipeline} onSaved={saved} onCancel={null} />
    </>
  );
}
