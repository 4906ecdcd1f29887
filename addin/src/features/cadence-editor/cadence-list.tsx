import add from "icon:add_20_regular";
import copy from "icon:copy_20_regular";
import type { Cadence } from "../../api/cadence-contract";
import { TroubleMessage } from "../../lead/trouble-message";
import { useReading } from "../../loading/use-reading";
import { usePane } from "../../pane-context";
import type { Start } from "../../settings-view";
import { useCadencesText } from "../../text/en-cadences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Skeleton } from "../../ui/skeleton";

interface CadenceListProps {
  readonly onOpen: (start: Start) => void;
}

/** All rhythms: whose they are, how long, and how many follow them. */
export function CadenceList({ onOpen }: CadenceListProps) {
  const { text } = useWords();
  const words = useCadencesText();
  const { api, remedy } = usePane();
  const [reading, again] = useReading(api.cadences);
  return (
    <>
      <p class="quiet">{words.hint}</p>
      {reading.kind === "looking" && <Skeleton label={text.loading} />}
      {reading.kind === "trouble" && (
        <TroubleMessage trouble={reading.trouble} onRemedy={() => remedy(reading.trouble, again)} />
      )}
      {reading.kind === "known" && (
        <ul class="setting-rows">
          {reading.value.map((cadence) => (
            <CadenceRow key={cadence.id} cadence={cadence} onOpen={onOpen} />
          ))}
        </ul>
      )}
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
