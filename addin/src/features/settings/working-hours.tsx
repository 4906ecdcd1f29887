import type { Me } from "../../api/me-contract";
import { useSettingsText } from "../../text/en-settings";

/** Outlook has them already: asked twice they would differ. */
export function WorkingHours({ me }: { me: Me }) {
  const { hours } = useSettingsText();
  return (
    <>
      <p>{hours.zone(me.timeZone)}</p>
      <p class="quiet">{hours.change}</p>
    </>
  );
}
