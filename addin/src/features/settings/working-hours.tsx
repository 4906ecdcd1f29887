import type { Me } from "../../api/me-contract";
import { workingHours } from "../../setting-hints";
import { useSettingsText } from "../../text/en-settings";
import { useWords } from "../../text/words";

/** Outlook has them already: asked twice they would differ. */
export function WorkingHours({ me }: { me: Me }) {
  const [words, spoken] = [useSettingsText(), useWords()];
  const { hours } = words;
  return (
    <>
      <p>{hours.zone(workingHours(me.calendar.work, words, spoken), me.timeZone)}</p>
      <p class="quiet">{hours.change}</p>
    </>
  );
}
