import type { Channel, LeadKind, Preset } from "../api/contract";
import type { BulkAction } from "../api/leads-contract";
import { useReading } from "../loading/use-reading";
import { usePane } from "../pane-context";
import { useDeskText } from "../text/en-desk";
import { useWhenText } from "../text/en-when";
import { useWords } from "../text/words";
import { Select, TextInput } from "../ui/field";

export const bulkActs = ["tag", "untag", "kind", "cadence", "nextTouch", "letGo"] as const;
export type BulkAct = (typeof bulkActs)[number];

/** What was filled in for any of the acts. */
export interface BulkDraft {
  readonly tag: string;
  readonly kind: LeadKind;
  readonly cadence: string;
  readonly when: Preset | "own";
  readonly date: string;
  readonly channel: Channel;
}

export const emptyBulk: BulkDraft = {
  tag: "",
  kind: "prospect",
  cadence: "",
  when: "threeDays",
  date: "",
  channel: "mail",
};

/** Null as long as something is missing. */
export function bulkActionOf(act: BulkAct, draft: BulkDraft): BulkAction | null {
  const tag = draft.tag.trim();
  switch (act) {
    case "tag":
      return tag === "" ? null : { tag };
    case "untag":
      return tag === "" ? null : { untag: tag };
    case "kind":
      return { kind: draft.kind };
    case "cadence":
      return draft.cadence === "" ? null : { cadence: draft.cadence };
    case "letGo":
      return { letGo: true };
    case "nextTouch": {
      const { when, date, channel } = draft;
      if (when !== "own") return { nextTouch: { followUp: { preset: when }, channel } };
      return date === "" ? null : { nextTouch: { followUp: { date, time: null }, channel } };
    }
  }
}

interface BulkFormProps {
  readonly act: BulkAct;
  readonly draft: BulkDraft;
  readonly onDraft: (draft: BulkDraft) => void;
}

export function BulkForm({ act, draft, onDraft }: BulkFormProps) {
  const { text } = useWords();
  const words = useDeskText();
  const keep = (part: Partial<BulkDraft>) => onDraft({ ...draft, ...part });
  switch (act) {
    case "tag":
      return <TextInput label={words.bulk.tag} maxLength={40} value={draft.tag} onValue={(tag) => keep({ tag })} />;
    case "untag":
      return <KnownTag draft={draft} onTag={(tag) => keep({ tag })} />;
    case "kind":
      return (
        <Select<LeadKind>
          label={words.columns.kind}
          value={draft.kind}
          options={text.kinds}
          onValue={(kind) => keep({ kind })}
        />
      );
    case "cadence":
      return <KnownCadence draft={draft} onCadence={(cadence) => keep({ cadence })} />;
    case "letGo":
      return <p>{words.bulk.letGoHint}</p>;
    case "nextTouch":
      return <NextTouch draft={draft} onDraft={onDraft} />;
  }
}

function KnownTag({ draft, onTag }: { readonly draft: BulkDraft; readonly onTag: (tag: string) => void }) {
  const { api } = usePane();
  const words = useDeskText();
  const [reading] = useReading(api.list.tags);
  const tags = reading.kind === "known" ? reading.value.map(({ tag }) => [tag, tag] as const) : [];
  return <Select label={words.bulk.tag} value={draft.tag} options={[["", words.bulk.pick], ...tags]} onValue={onTag} />;
}

function KnownCadence({ draft, onCadence }: { readonly draft: BulkDraft; readonly onCadence: (id: string) => void }) {
  const { api } = usePane();
  const { text } = useWords();
  const words = useDeskText();
  const [reading] = useReading(api.cadences);
  const known = reading.kind === "known" ? reading.value : [];
  const named = known.map(({ id, name }) => [id, text.cadence.named(name, id)] as const);
  return (
    <Select
      label={words.bulk.acts.cadence}
      value={draft.cadence}
      options={[["", words.bulk.pick], ...named]}
      onValue={onCadence}
    />
  );
}

function NextTouch({ draft, onDraft }: Omit<BulkFormProps, "act">) {
  const { text, dates } = useWords();
  const when = useWhenText();
  return (
    <>
      <Select<BulkDraft["when"]>
        label={text.whenTitle}
        value={draft.when}
        options={{ ...text.presets, own: text.ownDate }}
        onValue={(when) => onDraft({ ...draft, when })}
      />
      {draft.when === "own" && (
        <TextInput
          label={when.date}
          type="date"
          min={dates.today()}
          value={draft.date}
          onValue={(date) => onDraft({ ...draft, date })}
        />
      )}
      <Select<Channel>
        label={text.how}
        value={draft.channel}
        options={text.channels}
        onValue={(channel) => onDraft({ ...draft, channel })}
      />
    </>
  );
}
