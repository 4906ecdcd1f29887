import gear from "icon:settings_20_regular";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Api } from "./api/client";
import type { Me } from "./api/me-contract";
import type { SignIn } from "./api/sign-in";
import type { ServerClock } from "./clock";
import { useSession, type Session } from "./features/connection/session";
import type { Host, OpenItem, ThemeName } from "./host/host";
import type { DraftStore } from "./lead/draft-store";
import { TroubleMessage } from "./lead/trouble-message";
import { onUndoKeys } from "./lead/undo-keys";
import { lazily, quietly } from "./loading/lazily";
import { MailPage } from "./mail-page";
import { OutboxMessages } from "./outbox-messages";
import { PaneContext, useWithPhotos, type Pane } from "./pane-context";
import { usePaneOf } from "./pane-of";
import type { Language } from "./text/language";
import { WordsContext, wordsFor, type Words } from "./text/words";
import type { LeadsView, OpenedLead } from "./leads-view";
import { closedSettings } from "./settings-view";
import type { TodayView } from "./today-view";
import { Skeleton } from "./ui/skeleton";
import { Tabs } from "./ui/tabs";

export interface AppProps {
  readonly host: Host;
  readonly language: Language;
  readonly api: Api;
  readonly signIn: SignIn;
  readonly clock: ServerClock;
  readonly drafts: DraftStore;
  readonly signal: AbortSignal;
}

type Page = "mail" | "today" | "leads" | "settings";

const ConnectionBanner = quietly(
  async () => (await import("./features/connection/connection-banner")).ConnectionBanner,
);
const AccountProblems = quietly(async () => (await import("./account-problems")).AccountProblems, "failures");
const LeavingNotice = quietly(
  async () => (await import("./features/settings/leaving-notice")).LeavingNotice,
  "settings",
);
const TodayPage = lazily(async () => (await import("./today-page")).TodayPage, "today");
const LeadsPage = lazily(async () => (await import("./leads-page")).LeadsPage, "leads");
const DeskPage = lazily(async () => (await import("./desk/desk-page")).DeskPage, "leads", "desk", "today", "when");
const SettingsPage = lazily(
  async () => (await import("./settings-page")).SettingsPage,
  "settings",
  "cadences",
  "today",
);

/** "Today" ends at midnight, also in a pane that stays open. */
const lookAtTheClockEvery = 10_000;

export function App(props: AppProps) {
  const { host, language, api, clock, signal } = props;
  const { pane, signInTrouble, unsent } = usePaneOf(props);
  const opened = useOpenItem(host, signal);
  const { session, start, know } = useSession(api, signal);
  const now = useNow(clock);
  const atDesk = host.surroundings.kind === "desk";
  const [page, setPage] = useState<Page>(atDesk ? "leads" : "mail");
  const [view, setView] = useState<TodayView>({ kind: "list" });
  const [leads, look] = useLeadsView(host, () => setPage("leads"));
  const [settings, setSettings] = useState(closedSettings);
  useEffect(() => host.eachTheme(wearTheme, signal), []);
  useEffect(() => onUndoKeys(() => void pane.acts.undoNewest(), signal), []);
  const me = session.kind === "ready" ? session.me : null;
  const zone = me?.timeZone;
  const words = useMemo(() => wordsFor(host.locale, zone, now, language), [zone, now]);
  useLayoutEffect(() => wearLanguage(words), []);
  return (
    <WordsContext.Provider value={words}>
      <PaneContext.Provider value={useWithPhotos(pane, me)}>
        <main class={atDesk ? "page desk" : "page"}>
          {signInTrouble !== null && (
            <TroubleMessage trouble={signInTrouble} onRemedy={() => pane.remedy(signInTrouble, start)} />
          )}
          <OutboxMessages {...unsent} account={me?.address ?? null} onLook={look} signal={signal} />
          <SessionMessage session={session} start={start} remedy={pane.remedy} />
          {me !== null && <AccountMessages me={me} onKnown={know} inSettings={page === "settings"} />}
          <Tabs
            title={words.text.pages.title}
            value={page}
            options={atDesk ? pagesOfDesk(words) : { mail: words.text.pages.mail, ...pagesBeside(words) }}
            icons={{ settings: gear }}
            onValue={setPage}
          >
            {page === "mail" && opened !== null && (
              <MailPage
                key={opened.turn}
                item={opened.item}
                signal={opened.signal}
                ready={session.kind === "ready"}
                blocked={session.kind === "trouble"}
              />
            )}
            {page === "today" && session.kind === "ready" && <TodayPage view={view} onView={setView} signal={signal} />}
            {page === "leads" && session.kind === "ready" && !atDesk && (
              <LeadsPage key={leads.turn} view={leads} signal={signal} />
            )}
            {page === "leads" && session.kind === "ready" && atDesk && (
              <DeskPage key={leads.turn} view={leads} work={session.me.calendar.work.days} signal={signal} />
            )}
            {page === "settings" && session.kind === "ready" && (
              <SettingsPage me={session.me} view={settings} onView={setSettings} onKnown={know} signal={signal} />
            )}
            {page !== "mail" && session.kind === "starting" && <Skeleton label={words.text.loading} />}
          </Tabs>
        </main>
      </PaneContext.Provider>
    </WordsContext.Provider>
  );
}

function useLeadsView(host: Host, show: () => void): [LeadsView, (lead: OpenedLead | null) => void] {
  const [view, setView] = useState(() => leadsViewOf(host));
  const look = (opened: OpenedLead | null) => {
    setView({ ...view, opened, linked: null, turn: view.turn + 1 });
    show();
  };
  return [view, look];
}

function leadsViewOf({ surroundings }: Host): LeadsView {
  const linked = surroundings.kind === "desk" ? surroundings.lead : null;
  return { list: null, opened: null, turn: 0, linked, form: "table", sight: null };
}

const pagesBeside = ({ text: { pages } }: Words) => ({
  today: pages.today,
  leads: pages.leads,
  settings: pages.settings,
});

/** There is no mail beside the desk. */
const pagesOfDesk = ({ text: { pages } }: Words): Partial<Record<Page, string>> => ({
  leads: pages.leads,
  today: pages.today,
  settings: pages.settings,
});

const fine: ReadonlySet<Me["connection"]["state"]> = new Set(["connected", "connecting"]);

interface AccountMessagesProps {
  readonly me: Me;
  readonly onKnown: (me: Me) => void;
  /** There it is said beside the data. */
  readonly inSettings: boolean;
}

function AccountMessages({ me, onKnown, inSettings }: AccountMessagesProps) {
  return (
    <>
      {me.problems.length > 0 && <AccountProblems me={me} onKnown={onKnown} />}
      {me.deletesAt !== null && !inSettings && <LeavingNotice at={me.deletesAt} onKnown={onKnown} />}
    </>
  );
}

interface SessionMessageProps {
  readonly session: Session;
  readonly start: () => void;
  readonly remedy: Pane["remedy"];
}

function SessionMessage({ session, start, remedy }: SessionMessageProps) {
  if (session.kind === "trouble") {
    return <TroubleMessage trouble={session.trouble} onRemedy={() => remedy(session.trouble, start)} />;
  }
  if (session.kind !== "ready" || fine.has(session.me.connection.state)) return null;
  return <ConnectionBanner connection={session.me.connection} onRemedy={(trouble) => remedy(trouble, start)} />;
}

interface Opened {
  readonly item: OpenItem;
  readonly signal: AbortSignal;
  /** Counts the openings, so that each has a page of its own and nothing is carried over. */
  readonly turn: number;
}

function useOpenItem(host: Host, signal: AbortSignal): Opened | null {
  const show = useRef<(opened: Opened) => void>(() => undefined);
  // Asked for while the first rendering runs: who is open is the first that is seen, and nothing is drawn twice.
  const [opened, setOpened] = useState(() => {
    let newest: Opened | null = null as Opened | null;
    const open = (item: OpenItem, own: AbortSignal) => {
      newest = { item, signal: own, turn: (newest?.turn ?? 0) + 1 };
      show.current(newest);
    };
    host.eachItem(open, signal);
    return newest;
  });
  show.current = setOpened;
  return opened;
}

function useNow(clock: ServerClock): Date {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const look = () => setNow(clock.now());
    const timer = setInterval(look, lookAtTheClockEvery);
    const stopListening = clock.whenSet(look);
    return () => {
      clearInterval(timer);
      stopListening();
    };
  }, []);
  return now;
}

function wearTheme(theme: ThemeName | null): void {
  if (theme === null) delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

function wearLanguage({ text, locale }: Words): void {
  Object.assign(document.documentElement, { lang: locale, dir: text.direction });
  document.title = text.followUp;
}
