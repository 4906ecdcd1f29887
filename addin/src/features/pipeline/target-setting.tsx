import { useState } from "preact/hooks";
import type { Pipeline } from "../../api/today-contract";
import { TroubleMessage } from "../../lead/trouble-message";
import type { Done } from "../../lead/use-done";
import { useReading } from "../../loading/use-reading";
import { usePane } from "../../pane-context";
import { useTodayText } from "../../text/en-today";
import { useWords } from "../../text/words";
import { Skeleton } from "../../ui/skeleton";
import { TargetForm } from "./target-form";

/** The target among the settings, with how far one has come. */
export function TargetSetting({ onDone }: { onDone: Done }) {
  const { text } = useWords();
  const { api, remedy } = usePane();
  const [reading, again] = useReading(async (life) => (await api.today(life)).pipeline);
  switch (reading.kind) {
    case "looking":
      return <Skeleton label={text.loading} />;
    case "trouble":
      return <TroubleMessage trouble={reading.trouble} onRemedy={() => remedy(reading.trouble, again)} />;
    case "known":
      return <Target read={reading.value} onDone={onDone} />;
  }
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
