import rhythm from "icon:arrow_repeat_all_20_regular";
import edit from "icon:edit_20_regular";
import { useState } from "preact/hooks";
import type { Lead } from "../../api/contract";
import { lazily } from "../../loading/lazily";
import { useWords } from "../../text/words";
import { Icon } from "../../ui/icon";
import { IconButton } from "../../ui/icon-button";

interface CadenceLineProps {
  readonly lead: Lead;
  readonly busy: boolean;
  readonly signal: AbortSignal;
  readonly onChoose: (cadenceId: string) => Promise<boolean>;
}

const CadencePicker = lazily(async () => (await import("./cadence-picker")).CadencePicker, "details");

/** How far the lead has come in its rhythm, and the way to another one. */
export function CadenceLine({ lead, busy, signal, onChoose }: CadenceLineProps) {
  const { text } = useWords();
  const [choosing, setChoosing] = useState(false);
  if (lead.cadence === null) return null;
  const { id, step, of } = lead.cadence;
  const name = text.cadence.named(lead.cadence.name, id);
  return (
    <>
      <p class="calendar-line cadence-line">
        <Icon path={rhythm} />
        <span>{step === null ? name : text.cadence.step(step, of, name)}</span>
        {!choosing && <IconButton icon={edit} name={text.cadence.change} onClick={() => setChoosing(true)} />}
      </p>
      {choosing && (
        <CadencePicker
          current={id}
          busy={busy}
          signal={signal}
          onChoose={(chosen) => void onChoose(chosen).then((done) => done && setChoosing(false))}
          onCancel={() => setChoosing(false)}
        />
      )}
    </>
  );
}
