import type { Cadence, CadencePlan } from "../../api/cadence-contract";
import type { Template } from "../../api/template-contract";
import { KeptFocus } from "../../lead/kept-focus";
import type { Done } from "../../lead/use-done";
import { useLife } from "../../lead/use-life";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useCadencesText } from "../../text/en-cadences";
import { Button } from "../../ui/button";
import { useFaultFocus } from "../../ui/fault-focus";
import { TextInput } from "../../ui/field";
import { Message } from "../../ui/message";
import { planOf, type PlanDraft } from "./plan";
import { PreviewCard } from "./preview-card";
import { Removal } from "./removal";
import { StepList } from "./step-list";
import { useCadenceActs } from "./use-cadence-acts";
import { usePlan } from "./use-plan";

export interface CadenceFormProps {
  readonly draftKey: string;
  /** What it begins with. */
  readonly plan: CadencePlan;
  /** The one being changed; null for a new one. */
  readonly known: Cadence | null;
  /** The texts that a step may begin with; null as long as they are not known. */
  readonly templates: readonly Template[] | null;
  readonly onDone: Done;
  readonly onClose: () => void;
}

/** Name and steps. Where leads follow it, what moves is shown before it is saved. */
export function CadenceForm({ draftKey, plan, known, templates, onDone, onClose }: CadenceFormProps) {
  const words = useCadencesText();
  const written = usePlan(draftKey, plan);
  const { draft, preview } = written;
  const page = useLife();
  const acts = useCadenceActs(known, onDone, () => {
    if (written.settle() && !page.aborted) onClose();
  });
  const { form, focusFault } = useFaultFocus();
  const isFollowed = known !== null && known.leads > 0;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!written.check()) focusFault();
    else if (isFollowed) acts.preview(planOf(draft), written.show);
    else acts.save(planOf(draft));
  };
  const discard = () => {
    written.forget();
    onDone(words.discarded, () => written.change(draft));
  };
  return (
    <KeptFocus>
      <h1 class="page-title">{known === null ? words.newTitle : words.editTitle(plan.name)}</h1>
      {written.isKept && (
        <Message tone="info" sentence={words.kept} action={{ label: words.discard, onClick: discard }} />
      )}
      <form class="setting-form" ref={form} onSubmit={submit} noValidate>
        <Fields written={written} acts={acts} templates={templates} onDone={onDone} />
        {preview === null ? (
          <div class="actions">
            <Button type="submit" look="primary" busy={acts.busy}>
              {isFollowed ? words.preview : words.save}
            </Button>
          </div>
        ) : (
          <PreviewCard
            preview={preview}
            busy={acts.busy}
            onApply={() => acts.save(planOf(draft))}
            onCancel={() => written.show(null)}
          />
        )}
      </form>
      {known !== null && preview === null && <Removal cadence={known} busy={acts.busy} onRemove={acts.remove} />}
    </KeptFocus>
  );
}

interface FieldsProps extends Pick<CadenceFormProps, "templates" | "onDone"> {
  readonly written: ReturnType<typeof usePlan>;
  readonly acts: ReturnType<typeof useCadenceActs>;
}

function Fields({ written: { draft, faults, change }, acts, templates, onDone }: FieldsProps) {
  const words = useCadencesText();
  const { refusal } = acts;
  const changed = (newer: PlanDraft) => {
    change(newer);
    acts.forgive();
  };
  return (
    <>
      <TextInput
        label={words.name}
        maxLength={100}
        autocomplete="off"
        value={draft.name}
        onValue={(name) => changed({ ...draft, name })}
        fault={faults.name ? words.faults.name : refusal?.place === "name" ? refusal.sentence : null}
      />
      <StepList
        draft={draft}
        faults={faults}
        templates={templates}
        refusal={refusal?.place === "steps" ? refusal.sentence : null}
        onDraft={changed}
        onDone={onDone}
      />
      {refusal === null && <SavingTrouble {...acts} />}
    </>
  );
}
