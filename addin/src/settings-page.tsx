import "./styles/settings.css";
import { useRef, useState } from "preact/hooks";
import type { CalendarWish, Me } from "./api/me-contract";
import { CadenceEditor } from "./features/cadence-editor/cadence-editor";
import { CadenceList } from "./features/cadence-editor/cadence-list";
import { TargetSetting } from "./features/pipeline/target-setting";
import { BlockSettings } from "./features/settings/block-settings";
import type { CalendarSetter } from "./features/settings/calendar-wish";
import { HolidaySettings } from "./features/settings/holiday-settings";
import { MatchingSettings } from "./features/settings/matching-settings";
import { PrivacySettings } from "./features/settings/privacy-settings";
import { TeamsSettings } from "./features/settings/teams-settings";
import { Suppressions } from "./features/settings/suppressions";
import { WorkingHours } from "./features/settings/working-hours";
import { useDone, type Done } from "./lead/use-done";
import { useLife } from "./lead/use-life";
import { lazily } from "./loading/lazily";
import { usePane } from "./pane-context";
import { settingHints } from "./setting-hints";
import type { SettingName, SettingsView, Start } from "./settings-view";
import { useCadencesText } from "./text/en-cadences";
import { useSettingsText } from "./text/en-settings";
import { useWords } from "./text/words";
import { Disclosure } from "./ui/disclosure";
import { useLanding } from "./ui/landing";
import { Toast } from "./ui/toast";

interface SettingsPageProps {
  readonly me: Me;
  readonly view: SettingsView;
  readonly onView: (view: SettingsView) => void;
  readonly onKnown: (me: Me) => void;
  readonly signal: AbortSignal;
}

const TemplateList = lazily(async () => (await import("./features/templates/template-list")).TemplateList, "templates");
const TemplateEditor = lazily(
  async () => (await import("./features/templates/template-editor")).TemplateEditor,
  "templates",
);

const ReasonSettings = lazily(
  async () => (await import("./features/settings/reason-settings")).ReasonSettings,
  "answers",
);

/** All that a user may want otherwise, with or without a mail open. */
export function SettingsPage({ me, view, onView, onKnown, signal }: SettingsPageProps) {
  const { text } = useWords();
  const { toast, dismiss, done } = useDone(useLife(signal));
  // What is taken back may be in sight: the list is read once more.
  const [turn, setTurn] = useState(0);
  const doneHere: Done = (sentence, undo) =>
    done(
      sentence,
      undo === undefined
        ? undefined
        : async (id) => {
            await undo(id);
            setTurn((before) => before + 1);
          },
    );
  const { cadence, template } = view;
  return (
    <>
      {cadence === null && template === null && (
        <SettingsList me={me} view={view} turn={turn} onView={onView} onKnown={onKnown} onDone={doneHere} />
      )}
      {cadence !== null && (
        <CadenceEditor
          key={keyOf(cadence)}
          start={cadence}
          onDone={doneHere}
          onClose={() => onView({ ...view, cadence: null })}
        />
      )}
      {template !== null && (
        <TemplateEditor
          key={keyOf(template)}
          start={template}
          onDone={doneHere}
          onClose={() => onView({ ...view, template: null })}
        />
      )}
      <Toast toast={toast} dismissName={text.dismiss} onDismiss={dismiss} />
    </>
  );
}

const keyOf = (start: Start) => (start.kind === "new" ? "new" : `${start.kind} ${start.id}`);

interface SettingsListProps extends Omit<SettingsPageProps, "signal"> {
  readonly turn: number;
  readonly onDone: Done;
}

function SettingsList({ me, view, turn, onView, onKnown, onDone }: SettingsListProps) {
  const words = useSettingsText();
  const cadences = useCadencesText();
  const heading = useLanding<HTMLHeadingElement>();
  const onSet = useCalendar(me, onKnown, onDone);
  const setting = useSetting(me, view, onView);
  return (
    <>
      <h1 class="page-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      <div class="settings">
        {setting("block", words.block.title, () => (
          <BlockSettings me={me} onSet={onSet} />
        ))}
        {setting("holidays", words.holidays.title, () => (
          <HolidaySettings me={me} onSet={onSet} />
        ))}
        {setting("hours", words.hours.title, () => (
          <WorkingHours me={me} />
        ))}
        {setting("cadences", cadences.title, () => (
          <CadenceList key={turn} onOpen={(cadence) => onView({ ...view, cadence })} />
        ))}
        {setting("templates", words.templates.title, () => (
          <TemplateList key={turn} onOpen={(template) => onView({ ...view, template })} />
        ))}
        {setting("reasons", words.reasons.title, () => (
          <ReasonSettings onDone={onDone} />
        ))}
        {setting("target", words.target.title, () => (
          <TargetSetting onDone={onDone} />
        ))}
        {setting("matching", words.matching.title, () => (
          <MatchingSettings me={me} onKnown={onKnown} onDone={onDone} />
        ))}
        {setting("teams", words.teams.title, () => (
          <TeamsSettings me={me} onKnown={onKnown} onDone={onDone} />
        ))}
        {setting("suppressions", words.suppressions.title, () => (
          <Suppressions />
        ))}
        {setting("privacy", words.privacy.title, () => (
          <PrivacySettings me={me} onKnown={onKnown} onDone={onDone} />
        ))}
      </div>
    </>
  );
}

/** One of the settings: a row that says how it stands, and unfolds. */
function useSetting(me: Me, view: SettingsView, onView: (view: SettingsView) => void) {
  const words = useSettingsText();
  const hints = settingHints(me, words, useWords());
  return (name: SettingName, title: string, content: () => preact.ComponentChildren) => {
    const isOpen = view.opened.includes(name);
    const others = view.opened.filter((opened) => opened !== name);
    return (
      <Disclosure
        title={title}
        {...(hints[name] === undefined ? {} : { hint: hints[name] })}
        open={isOpen}
        onOpen={() => !isOpen && onView({ ...view, opened: [...others, name] })}
        onClose={() => isOpen && onView({ ...view, opened: others })}
      >
        {isOpen && content()}
      </Disclosure>
    );
  };
}

/** Block and place are said together: what is not being changed is said as it is. */
function useCalendar(me: Me, onKnown: (me: Me) => void, onDone: Done): CalendarSetter {
  const { api } = usePane();
  // What waited and has been saved since counts, too.
  const newest = useRef(me.calendar);
  newest.current = me.calendar;
  return async (part, sentence, id) => {
    const { block, country, region } = newest.current;
    const before: CalendarWish = { block, country, region };
    const known = await api.setCalendar({ ...before, ...part, block: { ...block, ...part.block } }, id);
    newest.current = known.calendar;
    onKnown(known);
    onDone(sentence, async (back) => onKnown(await api.setCalendar(before, back)));
  };
}
