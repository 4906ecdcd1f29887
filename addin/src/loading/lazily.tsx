import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Trouble } from "../api/trouble";
import { TroubleMessage } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import { useWords } from "../text/words";
import { Skeleton } from "../ui/skeleton";

/** A part of the pane whose code comes down the line when it is first shown: the first load stays small. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const { text } = useWords();
    const { remedy } = usePane();
    const [, setLoaded] = useState(false);
    const [trouble, setTrouble] = useState<Trouble | null>(null);
    const fetchCode = () => {
      setTrouble(null);
      load().then(
        (part) => {
          known = part;
          setLoaded(true);
        },
        () => setTrouble(new Trouble(navigator.onLine ? "unreachable" : "offline")),
      );
    };
    useEffect(() => {
      if (known === null) fetchCode();
    }, []);
    const Part = known;
    if (Part !== null) return <Part {...props} />;
    if (trouble !== null) return <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, fetchCode)} />;
    return <Skeleton label={text.loading} />;
  };
}
