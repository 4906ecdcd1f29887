import { useState } from "preact/hooks";
import type { Me } from "../../api/contract";
import { asTrouble, type Trouble } from "../../api/trouble";
import { TroubleMessage } from "../../lead/trouble-message";
import { usePane } from "../../pane-context";
import { useWords } from "../../text/words";
import { Disclosure } from "../../ui/disclosure";

interface MatchingSettingsProps {
  readonly me: Me;
  readonly onSaved: (me: Me) => void;
}

type Saving =
  | { readonly kind: "idle" | "saved" }
  | { readonly kind: "saving"; readonly wish: boolean }
  | { readonly kind: "failed"; readonly again: () => void; readonly trouble: Trouble };

/** Whose mail counts as an answer. Switching back is the undo. */
export function MatchingSettings({ me, onSaved }: MatchingSettingsProps) {
  const { text } = useWords();
  const { api, remedy } = usePane();
  const [saving, setSaving] = useState<Saving>({ kind: "idle" });
  const save = async (wish: boolean): Promise<void> => {
    setSaving({ kind: "saving", wish });
    try {
      // What was switched is saved, also when the pane is closed at once.
      onSaved(await api.setMatching(wish, new AbortController().signal));
      setSaving({ kind: "saved" });
    } catch (error) {
      setSaving({ kind: "failed", again: () => void save(wish), trouble: asTrouble(error) });
    }
  };
  const shown = saving.kind === "saving" ? saving.wish : me.matching.sameCompany;
  return (
    <Disclosure title={text.settings}>
      {saving.kind === "failed" && (
        <TroubleMessage trouble={saving.trouble} onRemedy={() => remedy(saving.trouble, saving.again)} />
      )}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={shown}
          aria-describedby="same-company-hint"
          onChange={(event) => void save(event.currentTarget.checked)}
        />
        <span>{text.sameCompany}</span>
      </label>
      <p id="same-company-hint" class="quiet">
        {text.sameCompanyHint}
      </p>
      <p role="status" class="quiet">
        {saving.kind === "saved" ? text.settingSaved : ""}
      </p>
    </Disclosure>
  );
}
