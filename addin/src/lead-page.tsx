import { useEffect, useRef, useState } from "preact/hooks";
import type { MailRef, Person } from "./api/contract";
import type { MailBody, Others } from "./host/host";
import type { PersonCard } from "./api/person-contract";
import { FollowUpForm } from "./features/follow-up/follow-up-form";
import { PersonHeader } from "./features/this-mail/person-header";
import { PromiseCard } from "./features/this-mail/promise-card";
import type { DeskState, Whom } from "./lead/desk-state";
import { doneToast } from "./lead/done-toast";
import { captureOf, emptyDraft } from "./lead/draft";
import { KeptFocus } from "./lead/kept-focus";
import type { LeadDesk } from "./lead/lead-desk";
import type { Opens } from "./lead/opens";
import { promisedWhen } from "./lead/promise";
import { TroubleMessage } from "./lead/trouble-message";
import { useActs } from "./lead/use-acts";
import { useDraft } from "./lead/use-draft";
import { useLeadDesk } from "./lead/use-lead-desk";
import { useLife } from "./lead/use-life";
import { lazily, quietly } from "./loading/lazily";
import { usePane } from "./pane-context";
import { useProposal } from "./person/use-proposal";
import { useWords } from "./text/words";
import { LiveRegion } from "./ui/live-region";
import { Skeleton } from "./ui/skeleton";
import { Toast, type ToastContent } from "./ui/toast";

const OtherPeople = quietly(async () => (await import("./features/other-people/other-people")).OtherPeople, "others");
const PersonEditor = lazily(async () => (await import("./features/this-mail/person-editor")).PersonEditor, "person");
const KnownLead = lazily(async () => (await import("./known-lead")).KnownLead);
const RetiredLead = lazily(async () => (await import("./retired-lead")).RetiredLead, "timeline");

interface LeadPageProps {
  readonly person: Person;
  /** The lead of a list; beside a mail they are looked for by the person's address. */
  readonly leadId?: string;
  /** Null where the page is opened from a list. */
  readonly mail: MailRef | null;
  /** The open mail's text, where they wrote it. */
  readonly body?: MailBody | null;
  readonly others?: Others;
  readonly onPerson?: (person: Person) => void;
  readonly itemKey: string;
  /** What they come from a list to do. */
  readonly opens?: Opens | null;
  /** The lead is another than before: what else shows it may look again. */
  readonly onChanged?: () => void;
  readonly signal: AbortSignal;
}

/** Everything about one person, beside one mail or out of a list. */
export function LeadPage({
  person,
  leadId,
  mail,
  body = null,
  others,
  onPerson,
  itemKey,
  opens = null,
  onChanged,
  signal,
}: LeadPageProps) {
  const words = useWords();
  const life = useLife(signal);
  const [toast, setToast] = useState<ToastContent | null>(null);
  const [news, setNews] = useState("");
  const [photo, setPhoto] = useState<string | null>(null);
  const acts = useActs(setToast, life);
  useEffect(KnownLead.expect, []);
  const whom: Whom = leadId === undefined ? { address: person.address } : { id: leadId };
  const [desk, state] = useLeadDesk(whom, life, {
    done: (doing, lead) => {
      if (doing.kind === "undo") acts.forget(({ entryId }) => entryId === doing.entryId);
      setToast(doneToast(doing, lead, words, desk, acts));
      onChanged?.();
    },
    happened: (before, after) => {
      // With the page of a known lead, which is there by now.
      void import("./lead/news").then(({ newsOf }) => setNews(newsOf(before, after, words)));
      onChanged?.();
    },
  });
  return (
    <>
      <Header person={person} photo={photo} state={state} desk={desk} body={body} />
      {/* Gone when theirs comes, and nothing stands below it: what stays is not moved. */}
      {state.kind === "looking" && <Skeleton label={words.text.looking} />}
      <KeptFocus>
        {state.kind !== "looking" && (
          <Standing
            state={state}
            desk={desk}
            person={person}
            mail={mail}
            body={body}
            itemKey={itemKey}
            opens={opens}
            onPhoto={setPhoto}
            signal={life}
          />
        )}
      </KeptFocus>
      {state.kind !== "looking" && others !== undefined && onPerson !== undefined && (
        <OtherPeople others={others} onOpen={onPerson} onToast={setToast} signal={life} />
      )}
      <LiveRegion sentence={news} />
      <Toast toast={toast} dismissName={words.text.dismiss} onDismiss={() => setToast(null)} />
    </>
  );
}

interface HeaderProps extends Pick<StandingProps, "person" | "desk" | "body"> {
  readonly state: DeskState;
  readonly photo: string | null;
}

function Header({ person, photo, state, desk, body }: HeaderProps) {
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setEditing(false);
    place.current?.querySelector<HTMLElement>(".icon-button")?.focus();
  };
  if (state.kind !== "lead" || state.lead.retired !== null) {
    return <PersonHeader person={person} photo={photo} kind={null} />;
  }
  const { lead, doing } = state;
  const card = doing?.kind === "person" ? doing.wish : lead;
  const tags = doing?.kind === "tags" ? doing.wish : lead.tags;
  const save = async (wish: PersonCard, wanted: readonly string[]) =>
    (isSame(cardOf(wish), cardOf(lead)) || (await desk.describe(wish))) &&
    (isSame(wanted, lead.tags) || desk.setTags(wanted));
  return (
    <div class="stack" ref={place}>
      <PersonHeader
        person={{ ...person, name: card.name }}
        photo={photo}
        kind={doing?.kind === "kind" ? doing.wish : lead.kind}
        card={{ ...card, tags }}
        onKind={(kind) => void desk.setKind(kind)}
        onEdit={() => setEditing(!editing)}
      />
      {editing && (
        <PersonEditor
          lead={lead}
          body={body}
          busy={doing?.kind === "person" || doing?.kind === "tags"}
          onSave={save}
          onClose={close}
        />
      )}
    </div>
  );
}

const cardOf = ({ name, company, title, phone }: PersonCard) => [name, company, title, phone];

/** Nothing is saved where nothing was changed. */
const isSame = (wish: readonly unknown[], known: readonly unknown[]): boolean =>
  JSON.stringify(wish) === JSON.stringify(known);

interface StandingProps {
  readonly state: Exclude<DeskState, { kind: "looking" }>;
  readonly desk: LeadDesk;
  readonly person: Person;
  readonly mail: MailRef | null;
  readonly body: MailBody | null;
  readonly itemKey: string;
  readonly opens: Opens | null;
  readonly onPhoto: (photo: string) => void;
  readonly signal: AbortSignal;
}

function Standing({ state, desk, ...page }: StandingProps) {
  const { remedy } = usePane();
  switch (state.kind) {
    case "unknown":
      return <TroubleMessage trouble={state.trouble} onRemedy={() => remedy(state.trouble, () => void desk.look())} />;
    case "stranger":
      return <Stranger state={state} desk={desk} {...page} />;
    case "lead": {
      const { retired } = state.lead;
      if (retired === null) return <KnownLead state={state} desk={desk} {...page} />;
      const capture = (onCancel: () => void) => <Capture state={state} desk={desk} onCancel={onCancel} {...page} />;
      const takesUp = page.opens === "takeUp";
      return <RetiredLead state={state} retired={retired} desk={desk} takesUp={takesUp} captureForm={capture} />;
    }
  }
}

interface StrangerProps extends Omit<StandingProps, "state"> {
  readonly state: Extract<DeskState, { kind: "stranger" }>;
}

/** Not a lead yet: one press makes them one. */
function Stranger({ state, ...page }: StrangerProps) {
  const { text } = useWords();
  const note = state.sure ? text.notALead : text.looking;
  return <Capture state={state} note={note} onCancel={null} {...page} />;
}

interface CaptureProps extends Omit<StandingProps, "state" | "signal" | "opens" | "onPhoto"> {
  readonly state: Exclude<DeskState, { kind: "looking" | "unknown" }>;
  readonly note?: string;
  readonly onCancel: (() => void) | null;
}

function Capture({ state, desk, person, mail, body, itemKey, note, onCancel }: CaptureProps) {
  const { text, dates } = useWords();
  const { remedy } = usePane();
  const proposal = useProposal(person, body);
  const { draft, keep, forget } = useDraft(`${itemKey} ${person.address}`, emptyDraft);
  const capture = async () => {
    const promise = text.saving.capture(promisedWhen(draft, { text, dates }));
    if (await desk.capture(captureOf(draft, person, mail, proposal), promise)) forget();
  };
  if (state.doing !== null) {
    const promise = "promise" in state.doing ? state.doing.promise : "";
    return <PromiseCard promise={promise} />;
  }
  const { trouble } = state;
  return (
    <>
      {trouble !== null && <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, () => void capture())} />}
      {note !== undefined && (
        <p class="quiet" role="status">
          {note}
        </p>
      )}
      <FollowUpForm
        draft={draft}
        isNew
        proposal={proposal}
        onDraft={keep}
        onSubmit={() => void capture()}
        onCancel={onCancel}
      />
    </>
  );
}
