using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Calendar;

/// <summary>From which working week to which; <paramref name="After"/> is the last lead that is done.</summary>
internal sealed record ReplanPayload(WeekBasis Before, Guid? After = null);

/// <summary>
/// Plans anew what the owner's days off, hours or zone move: a number of leads at a time, each time an act of its own in the ledger, so that
/// a crash costs nothing and a hundred thousand leads hold up nobody.
/// </summary>
internal sealed class Replanning(EffectLedger ledger, BlockWishes blocks, TimeProvider time) : IEffectPerformer
{
    private const int AtATime = 100;

    public IReadOnlySet<EffectKind> Kinds { get; } = new HashSet<EffectKind> { EffectKind.Replan };

    /// <summary>Where the week is another one now; saved with the caller's unit of work.</summary>
    public async Task WishAsync(FollowUpDb db, Account account, WeekBasis before, CancellationToken cancellationToken)
    {
        if (account.Basis() != before && await db.Set<Lead>().AnyAsync(lead => lead.AccountId == account.Id, cancellationToken))
        {
            ledger.Plan(db, account, EffectKind.Replan, EffectLane.Replan(account.Id), new ReplanPayload(before));
        }
    }

    public async Task<EffectOutcome> PerformAsync(EffectInHand effect, CancellationToken cancellationToken)
    {
        var (account, payload) = (effect.Account, effect.Payload<ReplanPayload>());
        var before = payload.Before.Week();
        var leads = await effect.Db.LeadsOf(account)
            .Where(lead => lead.NextDue != null && (payload.After == null || lead.Id > payload.After)).OrderBy(lead => lead.Id).Take(AtATime)
            .ToListAsync(cancellationToken);
        var book = new LeadBook(effect.Db, ledger, time);
        foreach (var lead in leads)
        {
            await book.ReplanAsync(account, lead, before, cancellationToken);
        }

        if (leads.Count == AtATime)
        {
            ledger.Plan(effect.Db, account, EffectKind.Replan, EffectLane.Replan(account.Id), payload with { After = leads[^1].Id });
        }
        else
        {
            await blocks.SoonAsync(effect.Db, account, new PlanBlocksPayload(IsDaily: true, IsInTheWay: true), cancellationToken);
        }

        return new EffectOutcome.Done("replanned");
    }
}
