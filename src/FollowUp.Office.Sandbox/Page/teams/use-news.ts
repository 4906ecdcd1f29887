import { useContext, useEffect, useRef, useState } from "preact/hooks";
import { control } from "../api/control";
import type { View } from "../live/route";
import { ChangesContext, useLive } from "../live/use-live";
import { useVoice } from "../ui/toasts";
import { cardTitle } from "./card-model";

/** Which views have news that the user has not looked at. A new card in Teams is also said aloud. */
export function useNews(view: View, go: (view: View) => void): ReadonlySet<View> {
  const [news, setNews] = useState<ReadonlySet<View>>(new Set());
  const looking = useRef(view);
  looking.current = view;
  const changes = useContext(ChangesContext);
  const mark = (changed: View) => {
    if (looking.current !== changed) setNews((seen) => new Set([...seen, changed]));
  };

  useEffect(() => changes.listen(["calendar"], () => mark("calendar")), [changes]);
  useEffect(() => {
    setNews((seen) => new Set([...seen].filter((one) => one !== view)));
  }, [view]);
  useNewCard(() => {
    mark("teams");
    return looking.current !== "teams" ? () => go("teams") : undefined;
  });
  return news;
}

function useNewCard(onCard: () => (() => void) | undefined) {
  const { say } = useVoice();
  const posts = useLive(["teams"], control.teams, []).value;
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!posts) return;
    const fresh = known.current ? posts.filter((post) => !known.current?.has(post.id)) : [];
    known.current = new Set(posts.map((post) => post.id));
    for (const post of fresh) {
      const open = onCard();
      if (open) say(`Teams: ${cardTitle(post.card)}`, "news", { label: "Show", open });
    }
  }, [posts]);
}
