import { useEffect, useRef, useState } from "preact/hooks";
import type { LeadQuery } from "../api/leads-contract";
import { asTrouble, type Trouble } from "../api/trouble";
import { firstPart, longer, type LeadParts } from "../features/leads/lead-parts";
import { useLife } from "../lead/use-life";
import { usePane } from "../pane-context";

interface Column {
  readonly found: LeadParts | null;
  readonly trouble: Trouble | null;
  readonly again: () => void;
  readonly more: () => void;
}

/** Those of one state, a part at a time; read anew, with the old ones in sight, whenever `fresh` is another. */
export function useColumn(query: LeadQuery, fresh: unknown): Column {
  const { api } = usePane();
  const life = useLife();
  const [found, setFound] = useState<LeadParts | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const reading = useRef(new AbortController());
  const read = (known: LeadParts | null) => {
    reading.current.abort();
    const { signal } = (reading.current = new AbortController());
    const isOver = () => signal.aborted || life.aborted;
    setTrouble(null);
    api.list.leads(query, known?.next ?? null, signal).then(
      (part) => isOver() || setFound(known === null ? firstPart(part) : longer(known, part)),
      (error: unknown) => isOver() || setTrouble(asTrouble(error)),
    );
  };
  useEffect(() => read(null), [fresh]);
  return { found, trouble, again: () => read(null), more: () => read(found) };
}
