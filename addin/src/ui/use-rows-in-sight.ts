import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

export interface RowsInSight {
  readonly from: number;
  /** The first one that is not drawn any more. */
  readonly to: number;
}

/** As many are drawn above and below, so that a quick scroll finds no empty place. */
const beyond = 10;
/** The rows are drawn anew in steps of this many. */
const step = 5;
/** Where nothing has a size yet. */
const supposedHeight = 600;

/** Which rows of a long list are worth drawing: all are of the same height, and `place` scrolls them. */
export function useRowsInSight(place: RefObject<HTMLElement | null>, rowHeight: number): RowsInSight {
  const [range, setRange] = useState<RowsInSight>({ from: 0, to: Math.ceil(supposedHeight / rowHeight) + beyond });
  useLayoutEffect(() => {
    const scroller = place.current;
    if (scroller === null) return;
    const look = () => {
      const first = Math.floor(scroller.scrollTop / rowHeight / step) * step;
      const seen = Math.ceil((scroller.clientHeight || supposedHeight) / rowHeight) + step;
      const [from, to] = [Math.max(0, first - beyond), first + seen + beyond];
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    scroller.addEventListener("scroll", look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    look();
    return () => {
      scroller.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, [rowHeight]);
  return range;
}

/** The places of the list that are drawn; the one with the keyboard is always among them. */
export function drawnRows({ from, to }: RowsInSight, at: number, count: number): readonly number[] {
  const end = Math.min(to, count);
  const drawn = Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
  if (at >= count || (at >= from && at < end)) return drawn;
  return at < from ? [at, ...drawn] : [...drawn, at];
}
