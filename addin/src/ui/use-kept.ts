import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Kept {
  readonly of: readonly unknown[];
  readonly element: VNode;
}

/**
 * Elements by their name: the same one as in the last drawing where all is the same of which it is made, and so not drawn
 * anew. What they do when they are pressed goes by `useNewest`.
 */
export function useKept(): (name: string, of: readonly unknown[], make: () => VNode) => VNode {
  const before = useRef<ReadonlyMap<string, Kept>>(new Map());
  const now = new Map<string, Kept>();
  useLayoutEffect(() => void (before.current = now));
  return (name, of, make) => {
    const known = before.current.get(name);
    const kept = known !== undefined && known.of.every((one, at) => one === of[at]) ? known : { of, element: make() };
    now.set(name, kept);
    return kept.element;
  };
}

/** What something that is kept does as of now. */
export function useNewest<T>(of: T): Readonly<{ current: T }> {
  const newest = useRef(of);
  newest.current = of;
  return newest;
}
