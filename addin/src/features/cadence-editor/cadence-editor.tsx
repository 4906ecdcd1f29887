import type { Cadence, CadencePlan } from "../../api/cadence-contract";
import { templatesAt } from "../../api/template-api";
import type { Template } from "../../api/template-contract";
import type { Done } from "../../lead/use-done";
import { useReading } from "../../loading/use-reading";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import type { Start } from "../../settings-view";
import { useCadencesText } from "../../text/en-cadences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { useLanding } from "../../ui/landing";
import { CadenceForm } from "./cadence-form";
import { newPlan } from "./plan";

interface CadenceEditorProps {
  readonly start: Start;
  readonly onDone: Done;
  readonly onClose: () => void;
}

/** One rhythm on a page of its own. */
export function CadenceEditor({ start, onDone, onClose }: CadenceEditorProps) {
  const words = useCadencesText();
  const { api } = usePane();
  const place = useLanding<HTMLDivElement>();
  // Without their list the steps keep the texts that they have.
  const [texts] = useReading(templatesAt(api).all);
  const templates = texts.kind === "known" ? texts.value : null;
  return (
    <>
      <div class="back" tabIndex={-1} ref={place}>
        <Button look="subtle" size="small" onClick={onClose}>
          {words.back}
        </Button>
      </div>
      <WhenRead read={api.cadences}>
        {(cadences) => (
          <Known start={start} cadences={cadences} templates={templates} onDone={onDone} onClose={onClose} />
        )}
      </WhenRead>
    </>
  );
}

interface KnownProps extends CadenceEditorProps {
  readonly cadences: readonly Cadence[];
  readonly templates: readonly Template[] | null;
}

function Known({ start, cadences, ...page }: KnownProps) {
  const { text } = useWords();
  const words = useCadencesText();
  if (start.kind === "new") return <CadenceForm draftKey="cadence new" plan={newPlan} known={null} {...page} />;
  const cadence = cadences.find(({ id }) => id === start.id);
  if (cadence === undefined) return <p class="quiet">{words.gone}</p>;
  const isCopy = start.kind === "copy";
  const name = text.cadence.named(cadence.name, cadence.id);
  const plan: CadencePlan = { ...cadence, name: isCopy ? words.copyOf(name) : name };
  return (
    <CadenceForm
      draftKey={`cadence ${start.kind} ${cadence.id}`}
      plan={plan}
      known={isCopy ? null : cadence}
      {...page}
    />
  );
}
