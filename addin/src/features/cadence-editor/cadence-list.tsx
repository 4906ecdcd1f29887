import add from "icon:add_20_regular";
import copy from "icon:copy_20_regular";
import type { Cadence } from "../../api/cadence-contract";
import { WhenRead } from "../../loading/when-read";
import { usePane } from "../../pane-context";
import type { Start } from "../../settings-view";
import { useCadencesText } from "../../text/en-cadences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";

interface CadenceListProps {
  readonly onOpen: (start: Start) => void;
}

/** All rhythms: whose they are, how long, and how many follow them. */
export function CadenceList({ onOpen }: CadenceListProps) {
  const words = useCadencesText();
  const { api } = usePane();
  return (
    <>
      <p class="quiet">{words.hint}</p>
      <WhenRead read={api.cadences}>
        {(cadences) => (
          <ul class="setting-rows">
            {cadences.map((cadence) => (
              <CadenceRow key={cadence.id} cadence={cadence} onOpen={onOpen} />
            ))}
          </ul>
        )}
      </WhenRead>
      <div class="actions">
        <Button icon={add} size="small" onClick={() => onOpen({ kind: "new" })}>
          {words.add}
        </Button>
      </div>
    </>
  );
}

interface CadenceRowProps extends CadenceListProps {
  readonly cadence: Cadence;
}

function CadenceRow({ cadence: { id, name: given, kind, steps, leads }, onOpen }: CadenceRowProps) {
  const { text } = useWords();
  const words = useCadencesText();
  const name = text.cadence.named(given, id);
  const whom = kind === null ? words.byHand : words.forWhom[kind];
  return (
    <li class="setting-row with-button">
      <div class="setting-row-lines">
        <button type="button" class="setting-row-name press" onClick={() => onOpen({ kind: "change", id })}>
          <bdi>{name}</bdi>
        </button>
        <p class="setting-row-line">{words.line(words.steps(steps.length), words.leads(leads))}</p>
        <p class="setting-row-line">{whom}</p>
      </div>
      <IconButton icon={copy} name={words.copyNamed(name)} onClick={() => onOpen({ kind: "copy", id })} />
    </li>
  );
}
