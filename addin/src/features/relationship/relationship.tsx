import type { Lead, RememberedDays } from "../../api/contract";
import { useDetailsText } from "../../text/en-details";
import { Button } from "../../ui/button";
import { Disclosure } from "../../ui/disclosure";
import { RememberedDaysForm } from "./remembered-days";

interface RelationshipProps {
  readonly lead: Lead;
  readonly counting: boolean | null;
  readonly busy: boolean;
  readonly onReferral: (received: boolean) => void;
  readonly onDays: (days: RememberedDays) => void;
}

/** What belongs to partners and customers only: who sent whom, and the days that are theirs. */
export function Relationship({ lead, counting, busy, onReferral, onDays }: RelationshipProps) {
  const { days } = useDetailsText();
  return (
    <>
      {lead.kind === "referralPartner" && <Referrals lead={lead} counting={counting} onReferral={onReferral} />}
      <Disclosure title={days.title}>
        <RememberedDaysForm
          key={`${lead.birthday ?? ""} ${lead.anniversary ?? ""}`}
          days={lead}
          busy={busy}
          onDays={onDays}
        />
      </Disclosure>
    </>
  );
}

function Referrals({ lead, counting, onReferral }: Pick<RelationshipProps, "lead" | "counting" | "onReferral">) {
  const { referrals } = useDetailsText();
  const { given, received } = lead.referrals;
  const ahead = given - received;
  const owed = ahead === 0 ? referrals.even : ahead > 0 ? referrals.youGaveMore(ahead) : referrals.theyGaveMore(-ahead);
  return (
    <section class="referrals" aria-label={referrals.title}>
      <h2 class="section-title">{referrals.title}</h2>
      <p role="status">
        {referrals.balance(given, received)} {owed}
      </p>
      <div class="actions">
        <Button size="small" busy={counting === false} onClick={() => onReferral(false)}>
          {referrals.give}
        </Button>
        <Button size="small" busy={counting === true} onClick={() => onReferral(true)}>
          {referrals.receive}
        </Button>
      </div>
    </section>
  );
}
