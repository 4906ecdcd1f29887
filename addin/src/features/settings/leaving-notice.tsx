import type { RequestId } from "../../api/changes";
import type { Me } from "../../api/me-contract";
import { settingsAt } from "../../api/settings-api";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useSaving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { withOn } from "../../text/naming";
import { useWords } from "../../text/words";
import { Message } from "../../ui/message";

interface LeavingNoticeProps {
  /** The instant at which everything goes: midnight. */
  readonly at: string;
  readonly onKnown: (me: Me) => void;
  readonly onKept?: () => void;
}

/** That everything goes soon, and the way out of it; on every page, so that nobody is surprised. */
export function LeavingNotice({ at, onKnown, onKept }: LeavingNoticeProps) {
  const { leaving: words } = useSettingsText();
  const { dates, text } = useWords();
  const settings = settingsAt(usePane().api);
  const saving = useSaving();
  const keep = async (id: RequestId) => {
    onKnown(await settings.stay(id));
    onKept?.();
  };
  return (
    <>
      <SavingTrouble {...saving} />
      <Message
        tone="warning"
        sentence={words.goes(withOn(dates.day(at), text))}
        action={{ label: words.keep, busy: saving.busy, onClick: () => saving.save("keep", keep) }}
      />
    </>
  );
}
