import { useContext, useEffect, useState } from "preact/hooks";
import { CalendarView } from "./calendar/calendar-view";
import { useRoute, type View } from "./live/route";
import { SandboxContext, useSandboxState } from "./live/sandbox";
import { useNews } from "./live/use-news";
import { useTheme } from "./live/theme";
import { ChangesContext } from "./live/use-live";
import { MailView } from "./mail/mail-view";
import { Rail } from "./rail";
import { SandboxBar } from "./play/sandbox-bar";
import { DropZone } from "./play/drop-zone";
import { TeamsView } from "./teams/teams-view";
import { Toasts } from "./ui/toasts";

export function App() {
  const { sandbox, problem } = useSandboxState();
  if (!sandbox) {
    return (
      <p class="starting" role="status">
        {problem ?? "Opening the mailbox…"}
      </p>
    );
  }
  return (
    <SandboxContext.Provider value={sandbox}>
      <Toasts>
        <Shell />
      </Toasts>
    </SandboxContext.Provider>
  );
}

function Shell() {
  const [theme, setTheme] = useTheme();
  const { view, mail, day, go } = useRoute();
  const news = useNews(view, go);
  return (
    <div class="shell">
      <SandboxBar theme={theme} setTheme={setTheme} />
      <Stopped />
      <Rail view={view} go={go} news={news} />
      <main class="panels">
        <Panel of="mail" view={view}>
          <MailView dark={theme === "dark"} wanted={mail} />
        </Panel>
        <Panel of="calendar" view={view}>
          <CalendarView shown={view === "calendar"} wanted={day} />
        </Panel>
        <Panel of="teams" view={view}>
          <TeamsView shown={view === "teams"} />
        </Panel>
      </main>
      <DropZone />
    </div>
  );
}

/** All views stay alive behind the one shown: a pinned pane must not start anew when one looks at the calendar. */
function Panel({ of, view, children }: { of: View; view: View; children: preact.ComponentChildren }) {
  return (
    <div class="panel" id={`panel-${of}`} role="tabpanel" aria-labelledby={`tab-${of}`} hidden={view !== of}>
      {children}
    </div>
  );
}

function Stopped() {
  const changes = useContext(ChangesContext);
  const [connected, setConnected] = useState(true);
  useEffect(() => changes.onConnection(setConnected), [changes]);
  if (connected) return null;
  return (
    <p class="stopped" role="alert">
      The sandbox does not answer. Start it again in your terminal; the page catches up by itself.
    </p>
  );
}
