import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Trouble } from "../api/trouble";
import { TroubleMessage } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import type { PartName } from "../text/language";
import { useWords } from "../text/words";
import { Skeleton } from "../ui/skeleton";

/**
 * A part of the pane whose code comes down the line when it is first shown: the first load stays small. Its words come
 * with it, so that it never begins in one language and goes on in another.
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  ...words: readonly PartName[]
): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const { text, language } = useWords();
    const { remedy } = usePane();
    const [loaded, setLoaded] = useState(() => known !== null && language.has(words));
    const [trouble, setTrouble] = useState<Trouble | null>(null);
    const fetchCode = () => {
      setTrouble(null);
      Promise.all([load(), language.learn(words)]).then(
        ([part]) => {
          known = part;
          setLoaded(true);
        },
        () => setTrouble(new Trouble(navigator.onLine ? "unreachable" : "offline")),
      );
    };
    useEffect(() => {
      if (!loaded) fetchCode();
    }, []);
    const Part = known;
    if (loaded && Part !== null) return <Part {...props} />;
    if (trouble !== null) return <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, fetchCode)} />;
    return <Skeleton label={text.loading} />;
  };
}
