import { useEffect, useState } from "preact/hooks";

/** Whether the window has room for things side by side; the style sheets draw the line at the same width. */
export function useWide(): boolean {
  const [query] = useState(() => matchMedia("(width >= 800px)"));
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const look = () => setWide(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return wide;
}
