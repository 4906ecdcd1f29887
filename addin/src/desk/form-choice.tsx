import type { LeadFinder } from "../features/leads/lead-finder";
import { useDeskText } from "../text/en-desk";
import { Choices } from "../ui/choices";
import { stateAtFirst, type DeskForm } from "./desk-address";
import type { DeskPlaceKept } from "./use-desk-place";

interface FormChoiceProps {
  readonly place: DeskPlaceKept;
  readonly finder: LeadFinder;
}

/** As what the list is shown. Who stands in it at first is another question in each form. */
export function FormChoice({ place, finder }: FormChoiceProps) {
  const { title, ...views } = useDeskText().views;
  const show = (wished: DeskForm) => {
    const state = stateAtFirst(wished);
    if (state !== stateAtFirst(place.form)) finder.ask({ state });
    place.show(wished);
  };
  return (
    <div class="desk-views">
      <Choices<DeskForm> title={title} value={place.form} options={views} onValue={show} />
    </div>
  );
}
