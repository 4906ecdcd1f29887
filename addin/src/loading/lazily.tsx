import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Trouble } from "../api/trouble";
import { TroubleMessage } from "../lead/trouble-message";
import { usePane } from "../pane-context";
import type { PartName } from "../text/language";
import { useWords } from "../text/words";
import { Skeleton } from "../ui/skeleton";

/** A part of the pane that is fetched when it is first shown, or a little before. */
export type Lazy<P> = ComponentType<P> & {
  /** Begins to fetch what will most likely be shown: it then stands there at once, and the focus has somewhere to go. */
  readonly expect: () => void;
};

/**
 * A part of the pane whose code comes down the line when it is first shown: the first load stays small. Its words come
 * with it, so that it never begins in one language and goes on in another.
 */
export const lazily = <P extends object>(load: Loading<P>, ...words: readonly PartName[]): Lazy<P> =>
  lazyPart(load, words, true);

/** The same for what may come a moment later, such as a message: a place kept for it would move everything twice. */
export const quietly = <P extends object>(load: Loading<P>, ...words: readonly PartName[]): Lazy<P> =>
  lazyPart(load, words, false);

/** Each file that is asked for costs a moment of the thread: a press comes first. */
const soon = (act: () => void): void => void setTimeout(act);

type Loading<P> = () => Promise<ComponentType<P>>;

function lazyPart<P extends object>(load: Loading<P>, words: readonly PartName[], hasPlace: boolean): Lazy<P> {
  let known: ComponentType<P> | null = null;
  const fetchPart = async () => (known = await load());
  // Whether it came is asked again when it is shown.
  const expect = () => soon(() => void fetchPart().catch(() => undefined));
  return Object.assign(Part, { expect });

  function Part(props: P) {
    const { text, language } = useWords();
    const { remedy } = usePane();
    const [loaded, setLoaded] = useState(() => known !== null && language.has(words));
    const [trouble, setTrouble] = useState<Trouble | null>(null);
    const fetchCode = () => {
      setTrouble(null);
      Promise.all([fetchPart(), language.learn(words)]).then(
        () => setLoaded(true),
        () => setTrouble(new Trouble(navigator.onLine ? "unreachable" : "offline")),
      );
    };
    useEffect(() => {
      if (loaded) return;
      if (hasPlace) fetchCode();
      else soon(fetchCode);
    }, []);
    const Known = known;
    if (loaded && Known !== null) return <Known {...props} />;
    if (trouble !== null) return <TroubleMessage trouble={trouble} onRemedy={() => remedy(trouble, fetchCode)} />;
    return hasPlace ? <Skeleton label={text.loading} /> : null;
  }
}
