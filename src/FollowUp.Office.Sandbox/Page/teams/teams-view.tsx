import { useEffect, useRef } from "preact/hooks";
import people from "icon:people_team_20_regular";
import flow from "icon:flow_20_filled";
import { control } from "../api/control";
import type { TeamsPost } from "../api/types";
import { addDays, dayOf, formatLocal, localTime, timeOf } from "../live/dates";
import { useNow, useSandbox } from "../live/sandbox";
import { useLive } from "../live/use-live";
import { Icon } from "../ui/icon";
import { AdaptiveCard } from "./adaptive-card";

/** The channel to which the workflow posts its cards: oldest first, as in a chat. */
export function TeamsView({ shown }: { shown: boolean }) {
  const live = useLive(["teams"], control.teams, []);
  const posts = [...(live.value ?? [])].sort((left, right) => left.at.localeCompare(right.at));
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) end.current?.scrollIntoView({ block: "end" });
  }, [posts.length, shown]);
  return (
    <div class="teams">
      <nav class="channels" aria-label="Channels">
        <h2>Lindqvist Consulting</h2>
        <p class="channel" aria-current="page">
          <Icon path={people} /> Follow-ups
        </p>
      </nav>
      <section class="channel-view" aria-label="Channel Follow-ups">
        <header class="channel-head">
          <Icon path={people} />
          <h1>Follow-ups</h1>
          <small>Cards arrive here through the workflow's webhook</small>
        </header>
        <div class="posts" role="log" aria-label="Posts">
          {live.kind === "failed" && <p class="problem">{live.sentence}</p>}
          {live.value?.length === 0 && (
            <p class="empty">
              Nothing here yet. When a lead answers, a card says who, about what, and links to the mail.
            </p>
          )}
          {posts.map((post) => (
            <Post key={post.id} post={post} />
          ))}
          <div ref={end} />
        </div>
      </section>
    </div>
  );
}

function Post({ post }: { post: TeamsPost }) {
  const { state } = useSandbox();
  const local = localTime(new Date(post.at), state.timeZone);
  const today = dayOf(localTime(useNow(60), state.timeZone));
  return (
    <article class="post" aria-label={`Card of ${timeOf(local)}`}>
      <span class="bot" aria-hidden="true">
        <Icon path={flow} />
      </span>
      <div>
        <header>
          <strong>Workflow</strong>
          <time dateTime={post.at}>
            {dayName(dayOf(local), today)} {timeOf(local)}
          </time>
        </header>
        <AdaptiveCard card={post.card} />
      </div>
    </article>
  );
}

function dayName(day: string, today: string): string {
  if (day === today) return "Today";
  return day === addDays(today, -1)
    ? "Yesterday"
    : formatLocal(day, { weekday: "short", day: "numeric", month: "short" });
}
