import { cadencesAt } from "../../api/cadence-api";
import type { RequestId } from "../../api/changes";
import type { Cadence, CadencePlan, CadencePreview } from "../../api/cadence-contract";
import { asTrouble, type Trouble } from "../../api/trouble";
import { troubleSentence } from "../../lead/trouble-message";
import type { Done } from "../../lead/use-done";
import { useLife } from "../../lead/use-life";
import { useLooking } from "../../loading/use-looking";
import { useSaving, type Saving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import type { Text } from "../../text/en";
import { useCadencesText } from "../../text/en-cadences";
import { useWords } from "../../text/words";

/** What the server says about a part of the form is said there. */
interface Refusal {
  readonly place: "name" | "steps";
  readonly sentence: string;
}

interface CadenceActs extends Omit<Saving, "save"> {
  readonly refusal: Refusal | null;
  readonly preview: (plan: CadencePlan, show: (preview: CadencePreview) => void) => void;
  readonly save: (plan: CadencePlan) => void;
  readonly remove: () => void;
}

const places: Readonly<Record<string, Refusal["place"]>> = {
  "cadence-name": "name",
  "cadence-offset": "steps",
  "cadence-too-short": "steps",
  "cadence-too-long": "steps",
};

/** All that is done with a cadence at the server, each with its way back. */
export function useCadenceActs(known: Cadence | null, onDone: Done, onEnd: () => void): CadenceActs {
  const cadences = cadencesAt(usePane().api);
  const { text } = useWords();
  const words = useCadencesText();
  const life = useLife();
  const saving = useSaving();
  const looking = useLooking();
  const { trouble, again } = saving.trouble === null ? looking : saving;

  const shown = ({ id, name }: Cadence) => text.cadence.named(name, id);
  // A name left as it was shown stays as it was given: every language goes on saying it in its own words.
  const given = (plan: CadencePlan, before: Cadence) =>
    plan.name === shown(before) ? { ...plan, name: before.name } : plan;
  const save = async (plan: CadencePlan, press: RequestId) => {
    if (known === null) {
      const { id, name } = await cadences.add(plan, press);
      onDone(words.added(name), (back) => cadences.delete(id, back));
    } else {
      const changed = await cadences.change(known.id, given(plan, known), press);
      onDone(words.changed(shown(changed)), (back) => backTo(known, back));
    }
    onEnd();
  };
  const backTo = ({ id, name, steps }: Cadence, back: RequestId) => cadences.change(id, { name, steps }, back);
  const remove = async (cadence: Cadence, press: RequestId) => {
    const { id, name, steps, isBuiltIn, leads } = cadence;
    if (isBuiltIn) {
      const wasChanged = await removed(cadences.delete(id, press));
      onDone(words.restored(shown(cadence)), wasChanged ? (back) => backTo(cadence, back) : undefined);
    } else {
      await cadences.delete(id, press);
      // It would come back under another id, which nobody follows.
      onDone(words.deleted(name), leads > 0 ? undefined : (back) => cadences.add({ name, steps }, back));
    }
    onEnd();
  };
  return {
    busy: saving.busy || looking.busy,
    waits: saving.waits,
    trouble,
    refusal: refusalOf(trouble, text),
    again,
    forgive() {
      saving.forgive();
      looking.forgive();
    },
    preview: (plan, show) =>
      looking.look(async () => {
        if (known !== null) show(await cadences.preview(known.id, given(plan, known), life));
      }),
    save: (plan) => saving.save(plan, (press) => save(plan, press)),
    remove: () => known !== null && saving.save("remove", (press) => remove(known, press)),
  };
}

function refusalOf(trouble: Trouble | null, text: Text): Refusal | null {
  const place = places[trouble?.slug ?? ""];
  return place === undefined || trouble === null ? null : { place, sentence: troubleSentence(trouble, text) };
}

/** False where there was nothing to remove: it is as it was at first already. */
async function removed(removal: Promise<void>): Promise<boolean> {
  try {
    await removal;
    return true;
  } catch (error) {
    const trouble = asTrouble(error);
    if (trouble.kind === "gone") return false;
    throw trouble;
  }
}
