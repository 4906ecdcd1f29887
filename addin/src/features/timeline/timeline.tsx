import "../../styles/timeline.css";
import edit from "icon:edit_20_regular";
import undoIcon from "icon:arrow_undo_20_regular";
import { useState } from "preact/hooks";
import type { Lead, TimelineEntry, TimelineKind } from "../../api/contract";
import { useTimelineText } from "../../text/en-timeline";
import { entryLine, entryTitle, evidenceSentence } from "../../text/entry-sentences";
import { useWords } from "../../text/words";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Icon } from "../../ui/icon";
import { LineEditor } from "../../ui/line-editor";
import { entryIcons } from "./entry-icons";

const shownAtFirst = 6;

interface TimelineProps {
  readonly lead: Lead;
  /** The entry being taken back: shown as gone already. */
  readonly undoing: string | null;
  readonly onUndo: (entryId: string) => void;
  /** What a touch was about; resolves to whether it was kept. */
  readonly onAbout: (entryId: string, about: string, before: string) => Promise<boolean>;
}

export function Timeline({ lead, undoing, onUndo, onAbout }: TimelineProps) {
  const told = useTimelineText();
  const [all, setAll] = useState(false);
  if (lead.timeline.length === 0) return null;
  const newest = lead.timeline.find((entry) => entry.undoable && !entry.undone)?.id;
  const entries = all ? lead.timeline : lead.timeline.slice(0, shownAtFirst);
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="section-title">
        {told.title}
      </h2>
      <ol class="entries">
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            lead={lead}
            undone={entry.undone || entry.id === undoing}
            isNewest={entry.id === newest}
            onUndo={onUndo}
            onAbout={onAbout}
          />
        ))}
      </ol>
      {entries.length < lead.timeline.length && (
        <Button look="subtle" size="small" onClick={() => setAll(true)}>
          {told.showAll(lead.timeline.length)}
        </Button>
      )}
    </section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly lead: Lead;
  readonly undone: boolean;
  /** The newest that can be undone says so in a word, older ones with an icon. */
  readonly isNewest: boolean;
  readonly onUndo: (entryId: string) => void;
  readonly onAbout: TimelineProps["onAbout"];
}

function Entry({ entry, lead, undone, isNewest, onUndo, onAbout }: EntryProps) {
  const words = useWords();
  const { text, dates } = words;
  const told = useTimelineText();
  const title = entryTitle(entry, lead, told, words);
  const canUndo = entry.undoable && !undone;
  const undo = () => onUndo(entry.id);
  const evidence = evidenceSentence(entry, lead, told, words);
  return (
    <li class={undone ? "entry undone" : `entry ${entry.kind}`}>
      <span class="entry-mark">
        <Icon path={entryIcons[entry.kind]} />
      </span>
      <div class="entry-lines">
        <div class="entry-head">
          <span class="entry-title">{undone ? <s>{title}</s> : title}</span>
          <time dateTime={entry.at} title={dates.full(entry.at)}>
            {dates.moment(entry.at)}
          </time>
          {canUndo && !isNewest && <IconButton icon={undoIcon} name={told.undoEntry(title)} onClick={undo} />}
        </div>
        {undone && <p class="entry-evidence">{told.entryUndone}</p>}
        {touches.has(entry.kind) && !undone ? (
          <About entry={entry} onAbout={onAbout} />
        ) : (
          <Subject subject={entryLine(entry, words)} />
        )}
        {evidence !== null && !undone && <p class="entry-evidence">{evidence}</p>}
        {canUndo && isNewest && (
          <Button look="subtle" size="small" icon={undoIcon} name={told.undoEntry(title)} onClick={undo}>
            {text.undo}
          </Button>
        )}
      </div>
    </li>
  );
}

function Subject({ subject }: { subject: string | null }) {
  if (subject === null || subject === "") return null;
  return (
    <p class="entry-subject" title={subject}>
      <bdi>{subject}</bdi>
    </p>
  );
}

const touches: ReadonlySet<TimelineKind> = new Set(["touchOut", "touchIn", "reply", "touchMade"]);

/** What a touch was about: the mail's subject until its owner says it better. */
function About({ entry, onAbout }: Pick<EntryProps, "entry" | "onAbout">) {
  const { text } = useWords();
  const told = useTimelineText();
  const [editing, setEditing] = useState<"not yet" | "now" | "done">("not yet");
  const [busy, setBusy] = useState(false);
  const line = entry.about ?? entry.subject ?? "";
  const save = async (about: string) => {
    setBusy(true);
    const kept = about === line || (await onAbout(entry.id, about, line));
    setBusy(false);
    if (kept) setEditing("done");
  };
  if (editing === "now") {
    return (
      <LineEditor
        label={told.touches.about}
        value={line}
        save={told.touches.save}
        cancel={text.cancel}
        busy={busy}
        takesFocus
        onSave={(about) => void save(about)}
        onCancel={() => setEditing("done")}
      />
    );
  }
  return (
    <div class="entry-about">
      {line === "" ? <p class="entry-subject quiet">{told.touches.about}</p> : <Subject subject={line} />}
      <IconButton
        icon={edit}
        name={told.editAbout(line)}
        takesFocus={editing === "done"}
        onClick={() => setEditing("now")}
      />
    </div>
  );
}
