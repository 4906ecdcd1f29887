import { useState } from "preact/hooks";
import type { Suppression, SuppressionPage } from "../../api/me-contract";
import { useLife } from "../../lead/use-life";
import { SavingTrouble } from "../../loading/saving-trouble";
import { useLooking } from "../../loading/use-looking";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import { useSettingsText } from "../../text/en-settings";
import { withOn } from "../../text/lead-sentences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";

/** Who asked not to be contacted, when, and in which words. */
export function Suppressions() {
  const { api } = usePane();
  return (
    <WhenRead read={(life) => api.suppressions(null, life)}>{(page) => <SuppressionList first={page} />}</WhenRead>
  );
}

function SuppressionList({ first }: { first: SuppressionPage }) {
  const { suppressions: words } = useSettingsText();
  const { api } = usePane();
  const life = useLife();
  const further = useLooking();
  const [{ items, next }, setPage] = useState(first);
  const more = async (after: string) => {
    const page = await api.suppressions(after, life);
    setPage({ items: [...items, ...page.items], next: page.next });
  };
  if (items.length === 0) return <p class="quiet">{words.nobody}</p>;
  return (
    <>
      <p class="quiet">{words.hint}</p>
      <ul class="setting-rows">
        {items.map((item) => (
          <SuppressionRow key={item.leadId} item={item} />
        ))}
      </ul>
      <SavingTrouble {...further} />
      {next !== null && (
        <div class="actions">
          <Button look="subtle" size="small" busy={further.busy} onClick={() => further.look(() => more(next))}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
}

function SuppressionRow({ item }: { item: Suppression }) {
  const { text, dates } = useWords();
  const { suppressions: words } = useSettingsText();
  const { name, addresses, at = null, words: said = null } = item;
  const asked = [
    at === null ? "" : words.since(withOn(dates.day(at), text)),
    said === null || said === "" ? "" : words.quoted(said),
  ].filter((part) => part !== "");
  return (
    <li class="setting-row">
      <p class="setting-row-name">
        <bdi>{name}</bdi>
      </p>
      <p class="setting-row-line">
        <bdi>{addresses.join(", ")}</bdi>
      </p>
      {asked.length > 0 && (
        <p class="setting-row-line">
          <bdi>{asked.join(" · ")}</bdi>
        </p>
      )}
    </li>
  );
}
