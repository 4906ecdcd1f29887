import calendar from "icon:calendar_20_regular";
import calendarOn from "icon:calendar_20_filled";
import mail from "icon:mail_20_regular";
import mailOn from "icon:mail_20_filled";
import teams from "icon:people_team_20_regular";
import teamsOn from "icon:people_team_20_filled";
import type { Go, View } from "./live/route";
import { Icon } from "./ui/icon";

const tabs: { view: View; name: string; icon: string; iconOn: string }[] = [
  { view: "mail", name: "Mail", icon: mail, iconOn: mailOn },
  { view: "calendar", name: "Calendar", icon: calendar, iconOn: calendarOn },
  { view: "teams", name: "Teams", icon: teams, iconOn: teamsOn },
];

interface Props {
  view: View;
  go: Go;
  /** Views in which something happened while one was elsewhere. */
  news: ReadonlySet<View>;
}

export function Rail({ view, go, news }: Props) {
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.view === view);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    go(next.view);
    document.getElementById(`tab-${next.view}`)?.focus();
  };
  return (
    <nav class="rail" aria-label="Outlook">
      <div role="tablist" aria-orientation="vertical" aria-label="Views" onKeyDown={step}>
        {tabs.map((tab) => (
          <button
            key={tab.view}
            type="button"
            role="tab"
            id={`tab-${tab.view}`}
            aria-label={tab.name}
            aria-description={news.has(tab.view) ? "something new" : undefined}
            aria-selected={tab.view === view}
            aria-controls={`panel-${tab.view}`}
            tabIndex={tab.view === view ? 0 : -1}
            onClick={() => go(tab.view)}
          >
            <Icon path={tab.view === view ? tab.iconOn : tab.icon} />
            <span aria-hidden="true">{tab.name}</span>
            {news.has(tab.view) && <i class="dot" />}
          </button>
        ))}
      </div>
    </nav>
  );
}
