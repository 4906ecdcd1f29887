import { useState } from "preact/hooks";
import type { RequestId } from "../../api/changes";
import type { Me } from "../../api/me-contract";
import { settingsAt } from "../../api/settings-api";
import type { Done } from "../../lead/use-done";
import { useLanding } from "../../ui/landing";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useSaving } from "../../loading/use-saving";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { LeavingNotice } from "./leaving-notice";

interface LeavingProps {
  readonly me: Me;
  readonly onKnown: (me: Me) => void;
  readonly onDone: Done;
}

/** Everything is deleted, a week after it was asked for: until then one may think better of it. */
export function Leaving({ me, onKnown, onDone }: LeavingProps) {
  const { leaving: words } = useSettingsText();
  const settings = settingsAt(usePane().api);
  const saving = useSaving();
  const [asked, setAsked] = useState(false);
  const leave = async (id: RequestId) => {
    onKnown(await settings.leave(id));
    setAsked(false);
    onDone(words.planned, async (back) => onKnown(await settings.stay(back)));
  };
  const cancel = () => {
    saving.forgive();
    setAsked(false);
  };
  if (me.deletesAt !== null) {
    return <LeavingNotice at={me.deletesAt} onKnown={onKnown} onKept={() => onDone(words.kept)} />;
  }
  if (!asked) {
    return (
      <div class="actions">
        <Button onClick={() => setAsked(true)}>{words.ask}</Button>
      </div>
    );
  }
  return (
    <>
      <SavingTrouble {...saving} />
      <Sure busy={saving.busy} onLeave={() => saving.save("leave", leave)} onCancel={cancel} />
    </>
  );
}

interface SureProps {
  readonly busy: boolean;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}

function Sure({ busy, onLeave, onCancel }: SureProps) {
  const { leaving: words } = useSettingsText();
  const { text } = useWords();
  const landing = useLanding<HTMLParagraphElement>();
  return (
    <div class="card">
      <p class="question" tabIndex={-1} ref={landing}>
        {words.sure}
      </p>
      <div class="actions">
        <Button busy={busy} onClick={onLeave}>
          {words.leave}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </div>
  );
}
