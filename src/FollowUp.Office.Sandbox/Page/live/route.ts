import { useCallback, useEffect, useState } from "preact/hooks";

export type View = "mail" | "calendar" | "teams";

const views: readonly View[] = ["mail", "calendar", "teams"];

interface Route {
  view: View;
  /** The mail that a link asks for, for example from a card in Teams. */
  mail: string | null;
  /** The day that the calendar shall show. */
  day: string | null;
}

export type Go = (view: View, detail?: string) => void;

function read(hash: string): Route {
  const linked = linkedMail(location.href);
  if (!hash && linked) return { view: "mail", mail: linked, day: null };
  const [name = "", id] = hash.replace(/^#\/?/, "").split("/", 2);
  const view = views.find((one) => one === name) ?? "mail";
  const detail = id ? decodeURIComponent(id) : null;
  return { view, mail: view === "mail" ? detail : null, day: view === "calendar" ? detail : null };
}

/** The mail to which one of the sandbox's web links leads: Graph hands them out, the product writes them into cards. */
export function linkedMail(address: string): string | null {
  const url = new URL(address);
  return url.origin === location.origin ? url.searchParams.get("ItemID") : null;
}

/** The view stands in the address, so that it survives a reload and can be linked to. */
export function useRoute() {
  const [route, setRoute] = useState(() => read(location.hash));
  useEffect(() => {
    const follow = () => setRoute(read(location.hash));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  const go = useCallback<Go>((view, detail) => {
    location.hash = detail ? `${view}/${encodeURIComponent(detail)}` : view;
  }, []);
  return { ...route, go };
}
