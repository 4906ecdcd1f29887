import add from "icon:add_20_regular";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Template } from "../../api/template-contract";
import type { Done } from "../../lead/use-done";
import { useCadencesText } from "../../text/en-cadences";
import { Button } from "../../ui/button";
import { LiveRegion } from "../../ui/live-region";
import {
  withNewStep,
  withoutStep,
  withStep,
  withStepBack,
  withStepMoved,
  type PlanDraft,
  type PlanFaults,
  type StepDraft,
} from "./plan";
import { StepFields } from "./step-fields";

interface StepListProps {
  readonly draft: PlanDraft;
  readonly faults: PlanFaults;
  readonly templates: readonly Template[] | null;
  /** The server's own sentence on the steps as a whole. */
  readonly refusal: string | null;
  readonly onDraft: (draft: PlanDraft) => void;
  readonly onDone: Done;
}

/** What stands in a step, in the order of the keyboard. */
const buttons = ".icon-button";
const inputs = "input, select";
const place = { up: 0, down: 1, remove: 2, first: 0 };

/** The touches in their order. Where a step goes the keyboard goes with it. */
export function StepList({ draft, faults, templates, refusal, onDraft, onDone }: StepListProps) {
  const words = useCadencesText();
  const [said, setSaid] = useState("");
  const { list, focus } = useFocusIn();
  const { steps } = draft;
  const current = useRef(draft);
  current.current = draft;
  const move = (step: StepDraft, index: number, by: 1 | -1) => {
    onDraft(withStepMoved(draft, index, by));
    setSaid(words.moved(index + 1, index + 1 + by));
    focus(step.key, buttons, by === 1 ? place.down : place.up);
  };
  const remove = (step: StepDraft, index: number) => {
    const neighbour = steps[index + 1] ?? steps[index - 1];
    onDraft(withoutStep(draft, step.key));
    onDone(words.removed(index + 1), () => onDraft(withStepBack(current.current, step, index)));
    if (neighbour !== undefined) focus(neighbour.key, buttons, place.remove);
  };
  const append = () => {
    const longer = withNewStep(draft);
    onDraft(longer);
    const added = longer.steps.at(-1);
    if (added !== undefined) focus(added.key, inputs, place.first);
  };
  const fault = faults.whole === null ? refusal : words.faults[faults.whole];
  return (
    <section class="stack" aria-label={words.stepsTitle} ref={list}>
      <ol class="step-list">
        {steps.map((step, index) => (
          <li key={step.key} data-step={step.key}>
            <StepFields
              step={step}
              number={index + 1}
              of={steps.length}
              templates={templates}
              fault={faults.steps.get(step.key) ?? null}
              onStep={(changed) => onDraft(withStep(draft, changed))}
              onMove={(by) => move(step, index, by)}
              onRemove={() => remove(step, index)}
            />
          </li>
        ))}
      </ol>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="actions">
        <Button icon={add} size="small" onClick={append}>
          {words.addStep}
        </Button>
      </div>
      <LiveRegion sentence={said} />
    </section>
  );
}

/** Moves the keyboard once the steps are drawn anew. */
function useFocusIn() {
  const list = useRef<HTMLElement>(null);
  const wanted = useRef<(() => HTMLElement | undefined) | null>(null);
  useLayoutEffect(() => {
    wanted.current?.()?.focus();
    wanted.current = null;
  });
  const focus = (key: number, what: string, at: number) => {
    wanted.current = () =>
      list.current?.querySelector(`[data-step="${key}"]`)?.querySelectorAll<HTMLElement>(what).item(at);
  };
  return { list, focus };
}
