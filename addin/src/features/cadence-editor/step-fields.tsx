import down from "icon:arrow_down_20_regular";
import up from "icon:arrow_up_20_regular";
import remove from "icon:delete_20_regular";
import type { StepTiming } from "../../api/cadence-contract";
import type { Template } from "../../api/template-contract";
import { useCadencesText } from "../../text/en-cadences";
import { useWords } from "../../text/words";
import { Select, TextInput } from "../../ui/field";
import { IconButton } from "../../ui/icon-button";
import { isCounted, timedBy, type StepDraft, type StepFault } from "./plan";

interface StepFieldsProps {
  readonly step: StepDraft;
  readonly number: number;
  readonly of: number;
  readonly fault: StepFault | null;
  readonly templates: readonly Template[] | null;
  readonly onStep: (step: StepDraft) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One touch: after how long, and in which way. Read in a row: "3 working days later, mail". */
export function StepFields({ step, number, of, fault, templates, onStep, onMove, onRemove }: StepFieldsProps) {
  const { text } = useWords();
  const words = useCadencesText();
  return (
    <fieldset class="step-fields">
      <legend>{words.step(number)}</legend>
      <div class="step-moves">
        <IconButton icon={up} name={words.up(number)} off={number === 1} onClick={() => onMove(-1)} />
        <IconButton icon={down} name={words.down(number)} off={number === of} onClick={() => onMove(1)} />
        <IconButton icon={remove} name={words.remove(number)} onClick={onRemove} />
      </div>
      <When step={step} fault={fault} onStep={onStep} />
      <Select
        label={words.channel}
        value={step.channel}
        options={text.channels}
        onValue={(channel) => onStep({ ...step, channel })}
      />
      <BeginsWith step={step} templates={templates} onStep={onStep} />
    </fieldset>
  );
}

function When({ step, fault, onStep }: Pick<StepFieldsProps, "step" | "fault" | "onStep">) {
  const { dates } = useWords();
  const words = useCadencesText();
  return (
    <>
      <div class="step-when">
        {isCounted(step.timing) && (
          <TextInput
            label={words.count}
            inputMode="numeric"
            maxLength={4}
            autocomplete="off"
            value={step.count}
            onValue={(count) => onStep({ ...step, count })}
            fault={fault === null || fault === "from" ? null : words.faults[fault]}
          />
        )}
        <Select<StepTiming>
          label={words.timing}
          value={step.timing}
          options={words.timings}
          onValue={(timing) => onStep(timedBy(step, timing, dates.today()))}
        />
      </div>
      {step.timing === "monthsFromDate" && (
        <TextInput
          label={words.from}
          type="date"
          value={step.from}
          onValue={(from) => onStep({ ...step, from })}
          fault={fault === "from" ? words.faults.from : null}
        />
      )}
    </>
  );
}

/** The text that the touch begins with: one for its channel, or the one that was chosen for it all the same. */
function BeginsWith({ step, templates, onStep }: Pick<StepFieldsProps, "step" | "templates" | "onStep">) {
  const words = useCadencesText();
  if (templates === null) return null;
  const fitting = templates.filter(({ id, channel }) => channel === step.channel || id === step.template);
  const chosen = step.template ?? "";
  if (fitting.length === 0 && chosen === "") return null;
  const isGone = chosen !== "" && !fitting.some(({ id }) => id === chosen);
  const options: (readonly [string, string])[] = [
    ["", words.withoutText],
    ...fitting.map(({ id, name }) => [id, words.withText(name)] as const),
    ...(isGone ? [[chosen, words.textGone] as const] : []),
  ];
  return (
    <Select
      label={words.text}
      value={chosen}
      options={options}
      onValue={(id) => onStep({ ...step, template: id === "" ? null : id })}
    />
  );
}
