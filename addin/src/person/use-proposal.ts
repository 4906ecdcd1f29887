import { useEffect, useState } from "preact/hooks";
import type { Person } from "../api/contract";
import { peopleAt } from "../api/people-api";
import type { PersonProposal } from "../api/person-contract";
import type { MailBody } from "../host/host";
import { nothingProposed } from "../lead/draft";
import { useLife } from "../lead/use-life";
import { usePane } from "../pane-context";

/** What the signature of the open mail says of its sender. Where it cannot be read, nothing is proposed, and nothing said. */
export function useProposal(person: Person, body: MailBody | null): PersonProposal {
  const { api } = usePane();
  const life = useLife();
  const [proposal, setProposal] = useState(nothingProposed);
  useEffect(() => {
    const read = async () => {
      const text = await body?.();
      if (text != null && text.trim() !== "" && !life.aborted)
        setProposal(await peopleAt(api).proposal(person, text, life));
    };
    read().catch(() => undefined);
  }, []);
  return proposal;
}
