import { useCallback, useEffect, useState } from "preact/hooks";

export type View = "mail" | "calendar" | "teams";

const views: readonly View[] = ["mail", "calendar", "teams"];

interface Route {
  view: View;
  /** The mail that a link asks for, for example from a card in Teams. */
  mail: string | null;
}

function read(hash: string): Route {
  const [name = "", id] = hash.replace(/^#\/?/, "").split("/", 2);
  const view = views.find((one) => one === name) ?? "mail";
  return { view, mail: view === "mail" && id ? decodeURIComponent(id) : null };
}

/** The view stands in the address, so that it survives a reload and can be linked to. */
export function useRoute() {
  const [route, setRoute] = useState(() => read(location.hash));
  useEffect(() => {
    const follow = () => setRoute(read(location.hash));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  const go = useCallback((view: View) => {
    location.hash = view;
  }, []);
  return { ...route, go };
}
